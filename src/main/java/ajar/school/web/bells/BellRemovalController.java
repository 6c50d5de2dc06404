package ajar.school.web.bells;

import ajar.school.Calendars;
import ajar.school.Role;
import ajar.school.calendar.BellSchedule;
import ajar.school.calendar.Bells;
import ajar.school.calendar.RemovalAnswer;
import ajar.school.web.Effects;
import ajar.school.web.Removal;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward renames bells, makes others the regular ones, and takes away those that ring no longer. */
@Controller
class BellRemovalController {

    private static final int NAME_MAX = 80;

    private final Calendars calendars;
    private final Bells bells;
    private final Clock clock;

    BellRemovalController(Calendars calendars, Bells bells, Clock clock) {
        this.calendars = calendars;
        this.bells = bells;
        this.clock = clock;
    }

    @PostMapping("/bells/{schedule}/name")
    String rename(@PathVariable UUID schedule, @RequestParam String name, Me me, RedirectAttributes next) {
        var named = name.strip();
        var isName = !named.isEmpty() && named.length() <= NAME_MAX;
        var renamed = bells(schedule, me);
        var done = isName && bells.rename(me.schoolId(), renamed, named);
        next.addFlashAttribute(done ? "note" : "refusal", done ? "renamed" : "not-renamed");
        return "redirect:/bells";
    }

    @GetMapping("/bells/{schedule}/regular")
    ModelAndView askRegular(@PathVariable UUID schedule, Me me, Words words) {
        var found = bells(schedule, me);
        var effect = Effects.of(bells.effectOfRegular(me.schoolId(), found, today(me)), words);
        return page(Removal.asked(
                words.say("school.bells.regular-title", "name", found.name()),
                List.of(words.say("school.bells.regular-what")),
                effect,
                words.say("school.bells.make-regular"),
                address(found) + "/regular",
                "/bells"));
    }

    @PostMapping("/bells/{schedule}/regular")
    String makeRegular(@PathVariable UUID schedule, Me me, RedirectAttributes next) {
        bells.makeRegular(me.schoolId(), bells(schedule, me), today(me));
        next.addFlashAttribute("note", "made-regular");
        return "redirect:/bells";
    }

    @GetMapping("/bells/{schedule}/removal")
    ModelAndView askRemoval(@PathVariable UUID schedule, Me me, Words words) {
        var found = bells(schedule, me);
        var title = words.say("school.bells.removal", "name", found.name());
        var ring = bells.nextRing(me.schoolId(), found.id(), today(me));
        var address = address(found) + "/removal";
        if (found.regular()) {
            return page(Removal.refused(
                    title,
                    words.say("school.bells.refused.REGULAR"),
                    words.say("school.bells.title"),
                    "/bells",
                    address,
                    "/bells"));
        } else if (ring.isPresent()) {
            return page(Removal.refused(
                    title,
                    words.say("school.bells.refused.RINGS", "day", words.day(ring.get())),
                    words.say("school.bells.to-day", "day", words.day(ring.get())),
                    "/calendar/" + found.division().value() + "/" + ring.get(),
                    address,
                    "/bells"));
        }
        return page(Removal.asked(
                title,
                List.of(words.say("school.bells.removal-what")),
                Effects.NONE,
                words.say("school.bells.remove"),
                address,
                "/bells"));
    }

    @PostMapping("/bells/{schedule}/removal")
    String remove(@PathVariable UUID schedule, Me me, RedirectAttributes next) {
        var found = bells(schedule, me);
        var answer = bells.remove(me.schoolId(), found.id(), today(me));
        if (answer != RemovalAnswer.REMOVED) {
            return "redirect:" + address(found) + "/removal";
        }
        next.addFlashAttribute("note", "removed");
        return "redirect:/bells";
    }

    private static ModelAndView page(Removal page) {
        return new ModelAndView("school/web/removal", "page", page);
    }

    private LocalDate today(Me me) {
        return LocalDate.now(clock.withZone(me.zone()));
    }

    private static String address(BellSchedule schedule) {
        return "/bells/" + schedule.id().value();
    }

    private BellSchedule bells(UUID schedule, Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
        return calendars.schedules(me.schoolId()).stream()
                .filter(one -> one.id().value().equals(schedule))
                .findFirst()
                .orElseThrow(NotHere::new);
    }
}
