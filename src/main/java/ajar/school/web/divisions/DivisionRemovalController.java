package ajar.school.web.divisions;

import ajar.school.Calendars;
import ajar.school.DivisionId;
import ajar.school.Role;
import ajar.school.calendar.Division;
import ajar.school.calendar.Divisions;
import ajar.school.calendar.RemovalAnswer;
import ajar.school.calendar.TimetableVersions;
import ajar.school.calendar.TimetableVersions.Version;
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

/** A steward renames a division, ends its timetables, and takes it away. */
@Controller
class DivisionRemovalController {

    private static final int NAME_MAX = 80;

    private final Calendars calendars;
    private final Divisions divisions;
    private final TimetableVersions versions;
    private final Clock clock;

    DivisionRemovalController(Calendars calendars, Divisions divisions, TimetableVersions versions, Clock clock) {
        this.calendars = calendars;
        this.divisions = divisions;
        this.versions = versions;
        this.clock = clock;
    }

    @PostMapping("/divisions/{division}/name")
    String rename(@PathVariable UUID division, @RequestParam String name, Me me, RedirectAttributes next) {
        var found = find(division, me);
        var named = name.strip();
        var isName = !named.isEmpty() && named.length() <= NAME_MAX;
        if (isName && divisions.rename(me.schoolId(), found.id(), named)) {
            next.addFlashAttribute("note", "renamed");
        } else {
            next.addFlashAttribute("refusal", isName ? "TAKEN" : "NAME");
        }
        return "redirect:/divisions";
    }

    @GetMapping("/divisions/{division}/removal")
    ModelAndView askRemoval(@PathVariable UUID division, Me me, Words words) {
        var found = find(division, me);
        var all = versions.of(me.schoolId(), found.id());
        var holding = all.stream()
                .filter(version -> !version.until().isBefore(today(me)))
                .findFirst();
        var title = words.say("school.divisions.removal", "name", found.name());
        if (holding.isPresent()) {
            return page(Removal.refused(
                    title,
                    words.say("school.divisions.refusal.HAS_TIMETABLE", "version", line(holding.get(), words)),
                    words.say("school.divisions.end"),
                    address(found) + "/timetables/" + holding.get().id(),
                    address(found) + "/removal",
                    address(found)));
        }
        var effect = Effects.of(divisions.effectOfRemoval(me.schoolId(), found.id(), today(me)), words);
        return page(Removal.asked(
                title,
                List.of(words.say("school.divisions.removal-what", "timetables", all.size())),
                effect,
                words.say("school.divisions.remove"),
                address(found) + "/removal",
                address(found)));
    }

    @PostMapping("/divisions/{division}/removal")
    String remove(@PathVariable UUID division, Me me, RedirectAttributes next) {
        var found = find(division, me);
        if (divisions.remove(me.schoolId(), found.id(), today(me)) != RemovalAnswer.REMOVED) {
            return "redirect:" + address(found) + "/removal";
        }
        next.addFlashAttribute("note", "removed");
        return "redirect:/divisions";
    }

    @GetMapping("/divisions/{division}/timetables/{version}")
    ModelAndView askEnd(@PathVariable UUID division, @PathVariable UUID version, Me me, Words words) {
        var found = find(division, me);
        var ended = find(found, version, me);
        var today = today(me);
        var title = words.say("school.divisions.end-title", "version", line(ended, words));
        var address = address(found) + "/timetables/" + version;
        if (ended.until().isBefore(today)) {
            return page(Removal.refused(
                    title,
                    words.say("school.divisions.refusal.OVER"),
                    words.say("school.divisions.removal", "name", found.name()),
                    address(found) + "/removal",
                    address,
                    address(found)));
        }
        var begun = ended.from().isBefore(today);
        return page(Removal.asked(
                title,
                List.of(words.say(begun ? "school.divisions.end-begun" : "school.divisions.end-ahead")),
                Effects.of(versions.effectOfEnd(me.schoolId(), found.id(), ended, today), words),
                words.say("school.divisions.end"),
                address,
                address(found)));
    }

    @PostMapping("/divisions/{division}/timetables/{version}")
    String end(@PathVariable UUID division, @PathVariable UUID version, Me me, RedirectAttributes next) {
        var found = find(division, me);
        find(found, version, me);
        if (versions.end(me.schoolId(), version, today(me)) != RemovalAnswer.REMOVED) {
            return "redirect:" + address(found) + "/timetables/" + version;
        }
        next.addFlashAttribute("note", "ended");
        return "redirect:/divisions";
    }

    static String line(Version version, Words words) {
        return words.say(
                "school.divisions.version",
                "name",
                version.name(),
                "days",
                words.days(version.from(), version.until()),
                "lessons",
                version.lessons());
    }

    private static ModelAndView page(Removal page) {
        return new ModelAndView("school/web/removal", "page", page);
    }

    private LocalDate today(Me me) {
        return LocalDate.now(clock.withZone(me.zone()));
    }

    private static String address(Division division) {
        return "/divisions/" + division.id().value();
    }

    private Version find(Division division, UUID version, Me me) {
        return versions.of(me.schoolId(), division.id()).stream()
                .filter(one -> one.id().equals(version))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private Division find(UUID division, Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
        return calendars.divisions(me.schoolId()).stream()
                .filter(found -> found.id().equals(new DivisionId(division)))
                .findFirst()
                .orElseThrow(NotHere::new);
    }
}
