package ajar.notices.web;

import ajar.notices.busy.OwnCalendars;
import ajar.site.Me;
import ajar.site.limits.Limit;
import ajar.site.limits.RateLimits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one says which calendar elsewhere Ajar may look at. Its address is never shown again. */
@Controller
class OwnCalendarController {

    private static final String BACK = "redirect:/notices/settings";

    private final OwnCalendars calendars;
    private final RateLimits limits;

    OwnCalendarController(OwnCalendars calendars, RateLimits limits) {
        this.calendars = calendars;
        this.limits = limits;
    }

    @PostMapping("/notices/own-calendar")
    String settle(Me me, @RequestParam String address, RedirectAttributes next) {
        var said = mayAsk(me)
                ? calendars
                        .settle(me.schoolId(), me.id(), address)
                        .map(trouble -> "busy-" + trouble.word())
                        .orElse("busy-looked")
                : "busy-too-often";
        next.addFlashAttribute("said", said);
        return BACK;
    }

    @PostMapping("/notices/own-calendar/removal")
    String remove(Me me, RedirectAttributes next) {
        calendars.remove(me.schoolId(), me.id());
        next.addFlashAttribute("said", "busy-removed");
        return BACK;
    }

    @PostMapping("/notices/own-calendar/look")
    String look(Me me, RedirectAttributes next) {
        var said = mayAsk(me)
                ? calendars
                        .look(me.schoolId(), me.id())
                        .map(trouble -> "busy-not-kept")
                        .orElse("busy-looked")
                : "busy-too-often";
        next.addFlashAttribute("said", said);
        return BACK;
    }

    private boolean mayAsk(Me me) {
        return limits.take(Limit.CALENDARS_LOOKED_AT, me.id().value().toString())
                .isZero();
    }
}
