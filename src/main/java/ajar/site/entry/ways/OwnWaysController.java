package ajar.site.entry.ways;

import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import ajar.site.accounts.Account;
import ajar.site.accounts.Accounts;
import ajar.site.accounts.Identities;
import ajar.site.accounts.MailCodes;
import ajar.site.accounts.Newcomers;
import ajar.site.accounts.Passwords;
import ajar.site.entry.Arrivals;
import ajar.site.entry.Records;
import ajar.site.entry.SignedIn;
import ajar.site.entry.welcome.RecoveryPage;
import ajar.site.passkeys.Addresses;
import ajar.site.passkeys.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody looks after their own ways in. A guest of the demo has none. */
@Controller
class OwnWaysController {

    private static final String HERE = "redirect:/ways-in";
    private static final String NOTE = "note";

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Passwords passwords;
    private final Newcomers recovery;
    private final Identities identities;
    private final MailCodes codes;
    private final Addresses addresses;
    private final Sessions sessions;
    private final Records records;

    OwnWaysController(
            Accounts accounts,
            Passkeys passkeys,
            Passwords passwords,
            Newcomers recovery,
            Identities identities,
            MailCodes codes,
            Addresses addresses,
            Sessions sessions,
            Records records) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.recovery = recovery;
        this.identities = identities;
        this.codes = codes;
        this.addresses = addresses;
        this.sessions = sessions;
        this.records = records;
    }

    @GetMapping("/ways-in")
    ModelAndView show(Me me, Words words, HttpServletRequest request, @Said(NOTE) String note) {
        return page(note.isEmpty() ? "" : words.say("site.ways.note." + note), "", me, words, request);
    }

    @PostMapping("/ways-in/passkeys/options")
    ResponseEntity<String> askToMake(Me me, HttpServletRequest request, HttpServletResponse response) {
        var account = account();
        return passkeys.askToMake(account.id(), account.name(), request, response)
                .map(json -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/ways-in/passkeys")
    ModelAndView keep(
            @RequestParam String credential,
            @RequestParam String label,
            Me me,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (label.isBlank()) {
            return refused(words.say("site.passkey.label-missing"), me, words, request);
        }
        try {
            passkeys.keep(account().id(), credential, label, request, response);
            return done("passkey", next);
        } catch (Passkeys.Unfit e) {
            return refused(words.say("site.passkey.unfit"), me, words, request);
        }
    }

    @PostMapping("/ways-in/passkeys/remove")
    ModelAndView remove(
            @RequestParam String passkey, Me me, Words words, HttpServletRequest request, RedirectAttributes next) {
        var account = account();
        if (isLast(account)) {
            return refused(words.say("site.ways.last"), me, words, request);
        }
        if (!passkeys.remove(account.id(), passkey)) {
            throw new NotHere();
        }
        return done("passkey-removed", next);
    }

    /** Setting a new one ends all other sessions: one of them may be whoever knows the old one. */
    @PostMapping("/ways-in/password")
    ModelAndView change(
            @RequestParam(defaultValue = "") String old,
            @RequestParam String password,
            Me me,
            Words words,
            HttpServletRequest request,
            RedirectAttributes next) {
        var account = account();
        if (account.hasPassword() && !passwords.isOf(account, old)) {
            return refused(words.say("site.password.old-wrong"), me, words, request);
        }
        if (!Passwords.isLongEnough(password)) {
            return refused(words.say("site.password.too-short", "least", Passwords.LENGTH_MIN), me, words, request);
        }
        accounts.setPassword(account.id(), passwords.hash(password));
        sessions.endOthers(request);
        return done("password", next);
    }

    @PostMapping("/ways-in/password/remove")
    ModelAndView removePassword(Me me, Words words, HttpServletRequest request, RedirectAttributes next) {
        var account = account();
        if (isLast(account)) {
            return refused(words.say("site.ways.last"), me, words, request);
        }
        accounts.setPassword(account.id(), null);
        return done("password-removed", next);
    }

    @PostMapping("/ways-in/directories/remove")
    ModelAndView removeDirectory(
            @RequestParam String directory, Me me, Words words, HttpServletRequest request, RedirectAttributes next) {
        var account = account();
        if (isLast(account)) {
            return refused(words.say("site.ways.last"), me, words, request);
        }
        if (!identities.remove(account.id(), directory)) {
            throw new NotHere();
        }
        return done("directory-removed", next);
    }

    @PostMapping("/ways-in/recovery")
    ModelAndView renew(Me me) {
        var codes = recovery.renewRecoveryCodes(account().id());
        records.changed(account().id());
        return new ModelAndView("site/entry/welcome/recovery", "page", new RecoveryPage(codes, false));
    }

    @PostMapping("/ways-in/end-others")
    ModelAndView endOthers(Me me, HttpServletRequest request, RedirectAttributes next) {
        sessions.endOthers(request);
        return done("others", next);
    }

    private boolean isLast(Account account) {
        return passkeys.of(account.id()).size()
                        + (account.hasPassword() ? 1 : 0)
                        + identities.of(account.id()).size()
                <= 1;
    }

    private ModelAndView refused(String refusal, Me me, Words words, HttpServletRequest request) {
        var page = page("", refusal, me, words, request);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(String note, String refusal, Me me, Words words, HttpServletRequest request) {
        var account = account();
        var passkeyRows = passkeys.of(account.id()).stream()
                .map(one -> new OwnWaysPage.PasskeyRow(
                        one.id(),
                        one.label(),
                        words.date(one.usedAt().atZone(me.zone()).toLocalDate())))
                .toList();
        var directories = identities.of(account.id()).stream()
                .map(one -> new OwnWaysPage.DirectoryRow(one, one))
                .toList();
        var schools = accounts.memberships(account.id()).stream()
                .filter(one -> !one.person().equals(me.id()))
                .map(one -> new OwnWaysPage.SchoolRow(one.person().value().toString(), one.schoolName()))
                .toList();
        return new ModelAndView(
                "site/entry/ways/ownWays",
                "page",
                new OwnWaysPage(
                        note,
                        refusal,
                        account.name(),
                        account.mail() == null ? "" : account.mail(),
                        codes.areOffered(),
                        addresses.hasPasskeys(request),
                        passkeyRows,
                        account.hasPassword(),
                        directories,
                        recovery.recoveryCodesLeft(account.id()),
                        schools));
    }

    private Account account() {
        return Arrivals.current()
                .flatMap(SignedIn::accountId)
                .flatMap(accounts::find)
                .orElseThrow(NotHere::new);
    }

    private ModelAndView done(String what, RedirectAttributes next) {
        records.changed(account().id());
        next.addFlashAttribute(NOTE, what);
        return new ModelAndView(HERE);
    }
}
