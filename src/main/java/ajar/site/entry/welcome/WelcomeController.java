package ajar.site.entry.welcome;

import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.site.accounts.AccountId;
import ajar.site.accounts.Accounts;
import ajar.site.accounts.Guests;
import ajar.site.accounts.Invitations;
import ajar.site.accounts.Invited;
import ajar.site.accounts.Newcomers;
import ajar.site.accounts.Newcomers.NewAccount;
import ajar.site.accounts.Passwords;
import ajar.site.accounts.Way;
import ajar.site.entry.Arrivals;
import ajar.site.entry.SignedIn;
import ajar.site.entry.signin.Directory;
import ajar.site.passkeys.Addresses;
import ajar.site.passkeys.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A code becomes a way in: a passkey, a name and password, or one more school for an account there is. */
@Controller
class WelcomeController {

    private static final int NAME_MAX = 120;

    private final Invitations invitations;
    private final Newcomers newcomers;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final Addresses addresses;
    private final Arrivals arrivals;
    private final Guests guests;
    private final List<Directory> directories;

    WelcomeController(
            Invitations invitations,
            Newcomers newcomers,
            Accounts accounts,
            Passwords passwords,
            Passkeys passkeys,
            Addresses addresses,
            Arrivals arrivals,
            Guests guests,
            List<Directory> directories) {
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.accounts = accounts;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.addresses = addresses;
        this.arrivals = arrivals;
        this.guests = guests;
        this.directories = directories;
    }

    @GetMapping("/welcome")
    ModelAndView show(@RequestParam(defaultValue = "") String code) {
        return new ModelAndView("site/entry/welcome/welcome", "page", new WelcomePage("", code));
    }

    @PostMapping("/welcome")
    ModelAndView typed(
            @RequestParam String code, HttpServletRequest request, HttpServletResponse response, Words words) {
        return invitations
                .find(code)
                .map(invited -> {
                    guests.remember(code, request, response);
                    return new ModelAndView("redirect:/welcome/way");
                })
                .orElseGet(() -> {
                    var page = new ModelAndView(
                            "site/entry/welcome/welcome",
                            "page",
                            new WelcomePage(words.say("site.welcome.refused"), code));
                    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                    return page;
                });
    }

    @GetMapping("/welcome/way")
    ModelAndView choose(HttpServletRequest request, Words words) {
        return guests.of(request)
                .map(invited -> page("", proposal(invited), invited, request, words))
                .orElseGet(() -> new ModelAndView("redirect:/welcome"));
    }

    @PostMapping("/welcome/passkey/options")
    ResponseEntity<String> askToMake(
            @RequestParam String name, HttpServletRequest request, HttpServletResponse response, Words words) {
        var refusal = refusalOf(name, guests.of(request).orElseThrow(NotHere::new), words);
        if (!refusal.isEmpty()) {
            return ResponseEntity.unprocessableContent()
                    .contentType(MediaType.TEXT_PLAIN)
                    .body(refusal);
        }
        return passkeys.askToMake(new AccountId(UUID.randomUUID()), name.strip(), request, response)
                .map(json -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/welcome/passkey")
    ModelAndView byPasskey(
            @RequestParam String credential,
            @RequestParam String label,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words) {
        var invited = guests.of(request).orElseThrow(NotHere::new);
        var making = passkeys.begun(request);
        if (making.isEmpty()) {
            return refused(words.say("site.passkey.unfit"), proposal(invited), invited, request, words);
        }
        var account = new NewAccount(making.get().account(), making.get().name(), invited.mailedTo(), null);
        try {
            var codes =
                    newcomers.settle(invited, account, id -> passkeys.keep(id, credential, label, request, response));
            return settled(codes, account, Way.PASSKEY, invited, request, response, words);
        } catch (Passkeys.Unfit e) {
            return refused(words.say("site.passkey.unfit"), account.name(), invited, request, words);
        }
    }

    @PostMapping("/welcome/password")
    ModelAndView byPassword(
            @RequestParam String name,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words) {
        var invited = guests.of(request).orElseThrow(NotHere::new);
        var refusal = refusalOf(name, invited, words);
        if (refusal.isEmpty() && !Passwords.isLongEnough(password)) {
            refusal = words.say("site.password.too-short", "least", Passwords.LENGTH_MIN);
        }
        if (!refusal.isEmpty()) {
            return refused(refusal, name, invited, request, words);
        }
        var account = new NewAccount(
                new AccountId(UUID.randomUUID()), name.strip(), invited.mailedTo(), passwords.hash(password));
        var codes = newcomers.settle(invited, account, id -> {});
        return settled(codes, account, Way.PASSWORD, invited, request, response, words);
    }

    /** Whoever is signed in already takes this school on too. */
    @PostMapping("/welcome/mine")
    ModelAndView add(Me me, HttpServletRequest request, HttpServletResponse response, Words words) {
        var invited = guests.of(request).orElseThrow(NotHere::new);
        var signedIn = Arrivals.current().orElseThrow(NotHere::new);
        var account = signedIn.accountId().orElseThrow(NotHere::new);
        if (!newcomers.add(invited, account)) {
            return refused(words.say("site.welcome.not-added"), proposal(invited), invited, request, words);
        }
        guests.forget(request, response);
        accounts.memberships(account).stream()
                .filter(one -> one.person().equals(invited.person()))
                .findFirst()
                .ifPresent(one -> arrivals.goTo(one, signedIn, request, response));
        return new ModelAndView("redirect:/");
    }

    private ModelAndView settled(
            Optional<List<String>> codes,
            NewAccount account,
            Way way,
            Invited invited,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words) {
        if (codes.isEmpty()) {
            return refused(words.say("site.welcome.taken"), account.name(), invited, request, words);
        }
        var founded = guests.isFounder(request);
        guests.forget(request, response);
        arrivals.letIn(account.id(), way, request, response);
        return new ModelAndView("site/entry/welcome/recovery", "page", new RecoveryPage(codes.get(), founded));
    }

    /** The address of a colleague is no name, or that colleague could not come in by it and codes for them would go elsewhere. */
    private String refusalOf(String name, Invited invited, Words words) {
        var text = name.strip();
        if (text.isEmpty() || text.length() > NAME_MAX) {
            return words.say("site.welcome.name-missing");
        }
        return accounts.isTaken(text) || accounts.isAddressOfAnother(text, invited)
                ? words.say("site.welcome.taken")
                : "";
    }

    private ModelAndView refused(
            String refusal, String name, Invited invited, HttpServletRequest request, Words words) {
        var page = page(refusal, name, invited, request, words);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(String refusal, String name, Invited invited, HttpServletRequest request, Words words) {
        var mine = Arrivals.current()
                .flatMap(SignedIn::accountId)
                .flatMap(accounts::find)
                .map(account -> account.name())
                .orElse("");
        var choices =
                directories.stream().flatMap(one -> one.choices(words).stream()).toList();
        return new ModelAndView(
                "site/entry/welcome/firstWay",
                "page",
                new FirstWayPage(
                        refusal,
                        invited.name(),
                        invited.schoolName(),
                        name,
                        addresses.hasPasskeys(request),
                        choices,
                        mine));
    }

    private static String proposal(Invited invited) {
        return Optional.<@Nullable String>ofNullable(invited.rosterMail()).orElse("");
    }
}
