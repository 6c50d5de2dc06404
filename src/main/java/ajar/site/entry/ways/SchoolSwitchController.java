package ajar.site.entry.ways;

import ajar.school.PersonId;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.accounts.Accounts;
import ajar.site.entry.Arrivals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody who works at several schools goes from one to the other [R1]: one school at a time, so that what is seen belongs together. */
@Controller
class SchoolSwitchController {

    private final Accounts accounts;
    private final Arrivals arrivals;

    SchoolSwitchController(Accounts accounts, Arrivals arrivals) {
        this.accounts = accounts;
        this.arrivals = arrivals;
    }

    @PostMapping("/other-school")
    String goOn(@RequestParam PersonId person, Me me, HttpServletRequest request, HttpServletResponse response) {
        var signedIn = Arrivals.current().orElseThrow(NotHere::new);
        var account = signedIn.accountId().orElseThrow(NotHere::new);
        var there = accounts.memberships(account).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow(NotHere::new);
        arrivals.goTo(there, signedIn, request, response);
        return "redirect:/";
    }
}
