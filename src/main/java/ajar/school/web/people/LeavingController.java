package ajar.school.web.people;

import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.people.Departures;
import ajar.site.Me;
import ajar.site.NotHere;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward says that somebody leaves the school, or is back. */
@Controller
class LeavingController {

    private final Departures departures;

    LeavingController(Departures departures) {
        this.departures = departures;
    }

    @PostMapping("/people/{person}/leaving")
    String leave(@PathVariable PersonId person, Me me, RedirectAttributes next) {
        letIn(me);
        return switch (departures.leave(me.schoolId(), person)) {
            case NOT_HERE -> throw new NotHere();
            case LAST_STEWARD -> {
                next.addFlashAttribute("refusal", "LAST_STEWARD");
                yield "redirect:/people/" + person.value();
            }
            case DONE -> person.equals(me.id()) ? "redirect:/" : "redirect:/people?show=left";
        };
    }

    /** Back without a role: the page on which they are given comes next. */
    @PostMapping("/people/{person}/return")
    String comeBack(@PathVariable PersonId person, Me me) {
        letIn(me);
        if (!departures.comeBack(me.schoolId(), person, Set.of())) {
            throw new NotHere();
        }
        return "redirect:/people/" + person.value();
    }

    private static void letIn(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }
}
