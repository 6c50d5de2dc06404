package ajar.school.web.divisions;

import ajar.school.Calendars;
import ajar.school.DivisionId;
import ajar.school.Role;
import ajar.school.calendar.CycleRule;
import ajar.school.calendar.DayChanges;
import ajar.school.calendar.Division;
import ajar.school.calendar.Divisions;
import ajar.school.calendar.TimetableVersions;
import ajar.school.web.Effects;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward settles cycles and adds divisions. For everybody else these pages do not exist. */
@Controller
class DivisionsController {

    private static final int NAME_MAX = 80;

    private final Calendars calendars;
    private final Divisions divisions;
    private final TimetableVersions versions;
    private final Clock clock;

    DivisionsController(Calendars calendars, Divisions divisions, TimetableVersions versions, Clock clock) {
        this.calendars = calendars;
        this.divisions = divisions;
        this.versions = versions;
        this.clock = clock;
    }

    @GetMapping("/divisions")
    ModelAndView show(Me me, Words words, @Said("note") String note, @Said("refusal") String refusal) {
        letIn(me);
        var lines = calendars.divisions(me.schoolId()).stream()
                .map(division -> new DivisionsPage.Line(
                        division.id().value().toString(),
                        division.name(),
                        cycle(division.rule(), words),
                        "/divisions/" + division.id().value()))
                .toList();
        var page = new DivisionsPage(
                note.isEmpty() ? "" : words.say("school.divisions.note." + note),
                refusal.isEmpty() ? "" : words.say("school.divisions.refusal." + refusal),
                lines);
        return new ModelAndView("school/web/divisions/divisions", "page", page);
    }

    @PostMapping("/divisions")
    String add(@RequestParam String name, @RequestParam UUID like, Me me, RedirectAttributes next) {
        letIn(me);
        var named = name.strip();
        var isName = !named.isEmpty() && named.length() <= NAME_MAX;
        if (isName && divisions.add(me.schoolId(), named, find(like, me))) {
            next.addFlashAttribute("note", "added");
        } else {
            next.addFlashAttribute("refusal", isName ? "TAKEN" : "NAME");
        }
        return "redirect:/divisions";
    }

    @GetMapping("/divisions/{division}")
    ModelAndView one(@PathVariable UUID division, Me me, Words words) {
        letIn(me);
        var found = find(division, me);
        return page(found, CycleForm.of(found.rule()), "", null, me, words);
    }

    /** The first time it shows what the rule would do; with {@code act=confirm} it holds. */
    @PostMapping("/divisions/{division}")
    Object settle(
            @PathVariable UUID division,
            @ModelAttribute CycleForm form,
            @RequestParam(defaultValue = "") String act,
            Me me,
            Words words,
            RedirectAttributes next) {
        letIn(me);
        var found = find(division, me);
        var refusal = form.refuse(found.rule());
        if (refusal.isPresent()) {
            return page(found, form, words.say("school.divisions.refusal." + refusal.get()), null, me, words);
        }
        var rule = form.read(found.rule());
        var today = LocalDate.now(clock.withZone(me.zone()));
        if (!act.equals("confirm")) {
            return page(found, form, "", divisions.effect(me.schoolId(), found.id(), rule, today), me, words);
        }
        divisions.settle(me.schoolId(), found.id(), rule, today);
        next.addFlashAttribute("note", "settled");
        return "redirect:/divisions";
    }

    private ModelAndView page(
            Division division, CycleForm form, String refusal, DayChanges.@Nullable Effect effect, Me me, Words words) {
        var timetables = versions.of(me.schoolId(), division.id()).stream()
                .map(version -> new DivisionPage.Timetable(
                        DivisionRemovalController.line(version, words),
                        "/divisions/" + division.id().value() + "/timetables/" + version.id()))
                .toList();
        var kinds = Stream.of(CycleRule.Kind.values())
                .map(kind -> new DivisionPage.Kind(
                        kind.name(), word(kind, words), kind.name().equals(form.kind())))
                .toList();
        var page = new DivisionPage(
                division.name(),
                "/divisions/" + division.id().value(),
                kinds,
                form.days(),
                form.weekdays(),
                form.from(),
                form.until(),
                refusal,
                effect == null ? null : Effects.of(effect, words),
                timetables);
        return new ModelAndView("school/web/divisions/division", "page", page);
    }

    private static String cycle(CycleRule rule, Words words) {
        return words.say(
                "school.divisions.cycle",
                "kind",
                word(rule.kind(), words),
                "days",
                rule.days(),
                "weekdays",
                rule.weekdays(),
                "from",
                words.date(rule.starts()),
                "until",
                words.date(rule.ends()));
    }

    private static String word(CycleRule.Kind kind, Words words) {
        return words.say("school.cycle." + kind.name().toLowerCase(Locale.ROOT));
    }

    private Division find(UUID division, Me me) {
        return calendars.divisions(me.schoolId()).stream()
                .filter(found -> found.id().equals(new DivisionId(division)))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static void letIn(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }
}
