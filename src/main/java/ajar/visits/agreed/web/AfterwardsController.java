package ajar.visits.agreed.web;

import ajar.site.Me;
import ajar.site.NotHere;
import ajar.visits.VisitId;
import ajar.visits.agreed.Afterwards;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** After a visit of one's own: one tap each, none of them required, each with its way back. */
@Controller
class AfterwardsController {

    private static final int LINE_LENGTH_MAX = 500;

    private final Afterwards afterwards;
    private final Clock clock;

    AfterwardsController(Afterwards afterwards, Clock clock) {
        this.afterwards = afterwards;
        this.clock = clock;
    }

    /** Thank you, with a line to the host or without. */
    @PostMapping("/visits/{visit}/thanks")
    String thank(Me me, @PathVariable UUID visit, @RequestParam(defaultValue = "") String line) {
        if (line.length() > LINE_LENGTH_MAX) {
            return "redirect:/visits?note=too-long";
        }
        return done(afterwards.thank(me.schoolId(), new VisitId(visit), me.id(), line.strip(), now(me)), "thanked");
    }

    @PostMapping("/visits/{visit}/thanks/withdrawal")
    String takeThanksBack(Me me, @PathVariable UUID visit) {
        return done(afterwards.takeThanksBack(me.schoolId(), new VisitId(visit), me.id(), now(me)), "unthanked");
    }

    @PostMapping("/visits/{visit}/idea")
    String tryIt(Me me, @PathVariable UUID visit) {
        return done(afterwards.tryIdea(me.schoolId(), new VisitId(visit), me.id(), now(me)), "tried");
    }

    @PostMapping("/visits/{visit}/idea/withdrawal")
    String leaveIt(Me me, @PathVariable UUID visit) {
        return done(afterwards.leaveIdea(me.schoolId(), new VisitId(visit), me.id(), now(me)), "untried");
    }

    private LocalDateTime now(Me me) {
        return LocalDateTime.now(clock.withZone(me.zone()));
    }

    private static String done(boolean done, String note) {
        if (!done) {
            throw new NotHere();
        }
        return "redirect:/visits?note=" + note;
    }
}
