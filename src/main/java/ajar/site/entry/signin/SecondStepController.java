package ajar.site.entry.signin;

import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.site.accounts.Account;
import ajar.site.accounts.Accounts;
import ajar.site.accounts.MailCodes;
import ajar.site.accounts.MailCodes.Purpose;
import ajar.site.accounts.Newcomers;
import ajar.site.accounts.Way;
import ajar.site.entry.Arrivals;
import ajar.site.entry.Records;
import ajar.site.entry.SignedIn;
import ajar.site.passkeys.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second proof of those who settle a school or make its plan. Until it is shown they see nothing else. */
@Controller
class SecondStepController {

    private static final String CHECK = "/second-step/code/check";

    private final Accounts accounts;
    private final Newcomers recovery;
    private final MailCodes codes;
    private final Arrivals arrivals;
    private final Addresses addresses;
    private final Records records;

    SecondStepController(
            Accounts accounts,
            Newcomers recovery,
            MailCodes codes,
            Arrivals arrivals,
            Addresses addresses,
            Records records) {
        this.accounts = accounts;
        this.recovery = recovery;
        this.codes = codes;
        this.arrivals = arrivals;
        this.addresses = addresses;
        this.records = records;
    }

    @GetMapping("/second-step")
    ModelAndView show(Me me, HttpServletRequest request) {
        return Arrivals.current().filter(SignedIn::hasTwoProofs).isPresent()
                ? new ModelAndView("redirect:/")
                : page("", request);
    }

    @PostMapping("/second-step/code")
    String sendCode(Me me, HttpServletRequest request, HttpServletResponse response) {
        var account = account();
        codes.begin(
                account.id().value().toString(),
                SignInController.reader(account),
                Purpose.SECOND_STEP,
                request,
                response);
        return "redirect:" + CHECK;
    }

    @GetMapping(CHECK)
    ModelAndView typeCode(Me me) {
        return new ModelAndView("site/entry/signin/typeCode", "page", new CodePage(CHECK, "", "/second-step"));
    }

    @PostMapping(CHECK)
    ModelAndView byCode(
            @RequestParam String code, Me me, HttpServletRequest request, HttpServletResponse response, Words words) {
        var account = account();
        return codes.check(code, Purpose.SECOND_STEP, request, response)
                .filter(reader -> reader.account().equals(account.id()))
                .flatMap(reader -> arrivals.letIn(account.id(), Way.MAIL_CODE, request, response))
                .map(address -> new ModelAndView("redirect:" + address))
                .orElseGet(() -> {
                    records.failed(Optional.of(account.id()), false, "");
                    var refusal = new CodePage(CHECK, words.say("site.code.refused"), "/second-step");
                    return refused(new ModelAndView("site/entry/signin/typeCode", "page", refusal));
                });
    }

    @PostMapping("/second-step/recovery")
    ModelAndView byRecoveryCode(
            @RequestParam String code, Me me, HttpServletRequest request, HttpServletResponse response, Words words) {
        var account = account();
        return Optional.of(account.id())
                .filter(id -> recovery.useRecoveryCode(id, code))
                .flatMap(id -> arrivals.letIn(id, Way.RECOVERY_CODE, request, response))
                .map(address -> new ModelAndView("redirect:" + address))
                .orElseGet(() -> {
                    records.failed(Optional.of(account.id()), false, "");
                    return refused(page(words.say("site.recovery.refused"), request));
                });
    }

    private ModelAndView page(String refusal, HttpServletRequest request) {
        var account = account();
        var mail = codes.areOffered() && account.mail() != null ? hidden(account.mail()) : "";
        var page = new SecondStepPage(
                refusal, addresses.hasPasskeys(request), mail, recovery.recoveryCodesLeft(account.id()) > 0);
        return new ModelAndView("site/entry/signin/secondStep", "page", page);
    }

    private Account account() {
        return Arrivals.current()
                .flatMap(SignedIn::accountId)
                .flatMap(accounts::find)
                .orElseThrow(NotHere::new);
    }

    /** {@code c•••@hawthorn.example}: enough to know where to look. */
    private static String hidden(String mail) {
        return mail.charAt(0) + "•••" + mail.substring(mail.indexOf('@'));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNAUTHORIZED);
        return page;
    }
}
