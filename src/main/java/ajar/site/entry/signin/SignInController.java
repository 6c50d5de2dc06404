package ajar.site.entry.signin;

import ajar.site.Words;
import ajar.site.accounts.Account;
import ajar.site.accounts.Accounts;
import ajar.site.accounts.MailCodes;
import ajar.site.accounts.MailCodes.Purpose;
import ajar.site.accounts.Passwords;
import ajar.site.accounts.Way;
import ajar.site.entry.Arrivals;
import ajar.site.entry.Records;
import ajar.site.passkeys.Addresses;
import ajar.site.passkeys.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in page. Whatever was wrong is refused in the same words; no address that is merely opened signs anybody in. */
@Controller
class SignInController {

    private static final Set<String> DIRECTORY_ANSWERS = Set.of("refused", "unknown");
    private static final String CODE_PAGE = "redirect:/sign-in/code/check";

    private final Passwords passwords;
    private final Passkeys passkeys;
    private final MailCodes codes;
    private final Accounts accounts;
    private final Arrivals arrivals;
    private final Addresses addresses;
    private final Records records;
    private final List<Directory> directories;

    SignInController(
            Passwords passwords,
            Passkeys passkeys,
            MailCodes codes,
            Accounts accounts,
            Arrivals arrivals,
            Addresses addresses,
            Records records,
            List<Directory> directories) {
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.codes = codes;
        this.accounts = accounts;
        this.arrivals = arrivals;
        this.addresses = addresses;
        this.records = records;
        this.directories = directories;
    }

    /** @param directory what a directory's answer came to, if it let nobody in */
    @GetMapping("/sign-in")
    ModelAndView show(@RequestParam(defaultValue = "") String directory, HttpServletRequest request, Words words) {
        var refusal = DIRECTORY_ANSWERS.contains(directory) ? words.say("site.sign-in.directory-" + directory) : "";
        return page(refusal, "", request, words);
    }

    @PostMapping("/sign-in")
    ModelAndView byPassword(
            @RequestParam String name,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words) {
        try {
            var tried = passwords.check(name, password);
            if (!tried.fits()) {
                records.failed(tried.account().map(Account::id), tried.locked(), "POST /sign-in");
            }
            return tried.letIn()
                    .flatMap(account -> arrivals.letIn(account.id(), Way.PASSWORD, request, response))
                    .map(SignInController::redirect)
                    .orElseGet(() -> refused(words.say("site.sign-in.refused"), name, request, words));
        } catch (Passwords.Crowded e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            var page = page(words.say("site.sign-in.crowded"), name, request, words);
            page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
            return page;
        }
    }

    @PostMapping("/sign-in/passkey/options")
    ResponseEntity<String> askForPasskey(HttpServletRequest request, HttpServletResponse response) {
        return passkeys.askFor(request, response)
                .map(json -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/sign-in/passkey")
    ModelAndView byPasskey(
            @RequestParam String credential, HttpServletRequest request, HttpServletResponse response, Words words) {
        return passkeys.check(credential, request, response)
                .flatMap(account -> arrivals.letIn(account, Way.PASSKEY, request, response))
                .map(SignInController::redirect)
                .orElseGet(() -> {
                    records.failed(Optional.empty(), false, "POST /sign-in/passkey");
                    return refused(words.say("site.sign-in.passkey-refused"), "", request, words);
                });
    }

    @GetMapping("/sign-in/code")
    ModelAndView askForCode() {
        return new ModelAndView("site/entry/signin/askForCode", "page", new CodePage("/sign-in/code", "", ""));
    }

    @PostMapping("/sign-in/code")
    String sendCode(@RequestParam String name, HttpServletRequest request, HttpServletResponse response) {
        var account = accounts.named(name);
        codes.begin(
                account.map(one -> one.id().value().toString()).orElse(name),
                account.flatMap(SignInController::reader),
                Purpose.SIGN_IN,
                request,
                response);
        return CODE_PAGE;
    }

    @GetMapping("/sign-in/code/check")
    ModelAndView typeCode() {
        return new ModelAndView(
                "site/entry/signin/typeCode", "page", new CodePage("/sign-in/code/check", "", "/sign-in/code"));
    }

    @PostMapping("/sign-in/code/check")
    ModelAndView byCode(
            @RequestParam String code, HttpServletRequest request, HttpServletResponse response, Words words) {
        return codes.check(code, Purpose.SIGN_IN, request, response)
                .flatMap(reader -> arrivals.letIn(reader.account(), Way.MAIL_CODE, request, response))
                .map(SignInController::redirect)
                .orElseGet(() -> {
                    records.failed(Optional.empty(), false, "POST /sign-in/code/check");
                    var refusal = new CodePage("/sign-in/code/check", words.say("site.code.refused"), "/sign-in/code");
                    return refused(new ModelAndView("site/entry/signin/typeCode", "page", refusal));
                });
    }

    static Optional<MailCodes.Reader> reader(Account account) {
        return Optional.ofNullable(account.mail()).map(mail -> new MailCodes.Reader(account.id(), mail));
    }

    private ModelAndView refused(String refusal, String name, HttpServletRequest request, Words words) {
        return refused(page(refusal, name, request, words));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNAUTHORIZED);
        return page;
    }

    private ModelAndView page(String refusal, String name, HttpServletRequest request, Words words) {
        var choices =
                directories.stream().flatMap(one -> one.choices(words).stream()).toList();
        var page = new SignInPage(refusal, name, addresses.hasPasskeys(request), codes.areOffered(), choices);
        return new ModelAndView("site/entry/signin/signIn", "page", page);
    }

    private static ModelAndView redirect(String address) {
        return new ModelAndView("redirect:" + address);
    }
}
