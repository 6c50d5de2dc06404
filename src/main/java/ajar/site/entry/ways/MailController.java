package ajar.site.entry.ways;

import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.site.accounts.AccountId;
import ajar.site.accounts.Accounts;
import ajar.site.accounts.MailCodes;
import ajar.site.accounts.MailCodes.Purpose;
import ajar.site.accounts.MailCodes.Reader;
import ajar.site.entry.Arrivals;
import ajar.site.entry.Records;
import ajar.site.entry.SignedIn;
import ajar.site.entry.signin.CodePage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An address becomes one's own once a code that was sent there is typed here. */
@Controller
class MailController {

    private static final String CHECK = "/ways-in/mail/check";

    private final Accounts accounts;
    private final MailCodes codes;
    private final Records records;

    MailController(Accounts accounts, MailCodes codes, Records records) {
        this.accounts = accounts;
        this.codes = codes;
        this.records = records;
    }

    @PostMapping("/ways-in/mail")
    String sendCode(@RequestParam String mail, Me me, HttpServletRequest request, HttpServletResponse response) {
        var account = account();
        var reader = Optional.of(new Reader(account, mail.strip()))
                .filter(one -> one.mail().matches("[!-~&&[^@,;<>]]+@[!-~&&[^@,;<>]]+"));
        codes.begin(account.value().toString(), reader, Purpose.NEW_MAIL, request, response);
        return "redirect:" + CHECK;
    }

    @GetMapping(CHECK)
    ModelAndView typeCode(Me me) {
        return new ModelAndView("site/entry/signin/typeCode", "page", new CodePage(CHECK, "", "/ways-in"));
    }

    @PostMapping(CHECK)
    ModelAndView keep(
            @RequestParam String code,
            Me me,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var account = account();
        var reader = codes.check(code, Purpose.NEW_MAIL, request, response)
                .filter(one -> one.account().equals(account));
        if (reader.isEmpty()) {
            return refused(words.say("site.code.refused"));
        }
        if (!accounts.setMail(account, reader.get().mail())) {
            return refused(words.say("site.ways.mail-taken"));
        }
        records.changed(account);
        next.addFlashAttribute("note", "mail");
        return new ModelAndView("redirect:/ways-in");
    }

    private static ModelAndView refused(String refusal) {
        var page = new ModelAndView("site/entry/signin/typeCode", "page", new CodePage(CHECK, refusal, "/ways-in"));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static AccountId account() {
        return Arrivals.current().flatMap(SignedIn::accountId).orElseThrow(NotHere::new);
    }
}
