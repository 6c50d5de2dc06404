package ajar.site.entry;

import ajar.school.PersonId;
import ajar.site.Doorstep;
import ajar.site.NotHere;
import ajar.site.accounts.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The demo's one tap: come in as somebody of the made-up school. Elsewhere there is no such door: not even its address. */
@Controller
@ConditionalOnBooleanProperty("ajar.demo")
class DemoSignInController {

    private final Doorstep doorstep;
    private final Arrivals arrivals;

    DemoSignInController(Doorstep doorstep, Arrivals arrivals) {
        this.doorstep = doorstep;
        this.arrivals = arrivals;
    }

    @PostMapping("/demo/sign-in")
    String comeIn(@RequestParam PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var school = doorstep.demo()
                .filter(demo ->
                        demo.guests().stream().anyMatch(guest -> guest.id().equals(person)))
                .map(Doorstep.DemoSchool::id)
                .orElseThrow(NotHere::new);
        var guest = new SignedIn(null, person.value(), school.value(), Set.of(Way.DEMO));
        arrivals.begin(guest, request, response);
        return "redirect:/";
    }
}
