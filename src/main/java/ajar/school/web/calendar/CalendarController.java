package ajar.school.web.calendar;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import ajar.school.Calendars;
import ajar.school.DivisionId;
import ajar.school.Role;
import ajar.school.SchoolDay;
import ajar.school.calendar.BellScheduleId;
import ajar.school.calendar.DayChange;
import ajar.school.calendar.DayChanges;
import ajar.school.calendar.Division;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody reads the calendar; a steward changes its days. */
@Controller
class CalendarController {

    private static final int WEEKS = 6;

    private final Calendars calendars;
    private final DayChanges changes;
    private final Clock clock;

    CalendarController(Calendars calendars, DayChanges changes, Clock clock) {
        this.calendars = calendars;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    ModelAndView show(
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            Me me,
            Words words,
            @Said("note") String note) {
        var today = LocalDate.now(clock.withZone(me.zone()));
        var first =
                (from == null ? today : from).with(previousOrSame(me.school().firstWeekday()));
        var last = first.plusWeeks(WEEKS).minusDays(1);
        var days = calendars.days(me.schoolId(), first, last);
        var differing = changes.of(me.schoolId(), first, last);
        var divisions = calendars.divisions(me.schoolId()).stream()
                .map(division -> {
                    var own = days.stream()
                            .filter(day -> day.division().equals(division.id()))
                            .collect(Collectors.toMap(SchoolDay::date, Function.identity()));
                    var other = differing.stream()
                            .filter(change -> change.division().equals(division.id()))
                            .collect(Collectors.toMap(DayChange::date, Function.identity()));
                    return new CalendarPage.Division(
                            division.name(),
                            DayWords.rule(division, words),
                            weeks(first, division, own, other, today, words));
                })
                .toList();
        var page = new CalendarPage(
                words.days(first, last),
                "/calendar?from=" + first.minusWeeks(WEEKS),
                "/calendar?from=" + first.plusWeeks(WEEKS),
                note.isEmpty() ? "" : words.say("school.calendar.note." + note),
                divisions,
                me.is(Role.STEWARD));
        return new ModelAndView("school/web/calendar/calendar", "page", page);
    }

    private static List<CalendarPage.Week> weeks(
            LocalDate first,
            Division division,
            Map<LocalDate, SchoolDay> days,
            Map<LocalDate, DayChange> differing,
            LocalDate today,
            Words words) {
        var weeks = new ArrayList<CalendarPage.Week>();
        for (int week = 0; week < WEEKS; week++) {
            var shown = new ArrayList<CalendarPage.Day>();
            for (int place = 0; place < 7; place++) {
                var date = first.plusDays(week * 7L + place);
                var day = days.get(date);
                var change = differing.get(date);
                if (place < division.rule().weekdays() || day != null) {
                    shown.add(new CalendarPage.Day(
                            "/calendar/" + division.id().value() + "/" + date,
                            words.shortDay(date),
                            DayWords.what(day, words),
                            change == null ? "" : change.reason(),
                            change != null,
                            date.equals(today)));
                }
            }
            weeks.add(new CalendarPage.Week(shown));
        }
        return weeks;
    }

    @GetMapping("/calendar/{division}/{date}")
    ModelAndView day(
            @PathVariable UUID division,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            Me me,
            Words words) {
        letIn(me);
        var found = find(division, me);
        var change = changes.find(me.schoolId(), found.id(), date)
                .orElseGet(() -> new DayChange(found.id(), date, false, true, null, null, ""));
        return page(found, change, null, me, words);
    }

    /** The first time it shows what the change would do; with {@code act=confirm} it is made. */
    @PostMapping("/calendar/{division}/{date}")
    Object decide(
            @PathVariable UUID division,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @RequestParam String kind,
            @RequestParam(defaultValue = "true") boolean slides,
            @RequestParam(required = false) @Nullable UUID bells,
            @RequestParam(required = false) @Nullable Integer day,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String act,
            Me me,
            Words words,
            RedirectAttributes next) {
        letIn(me);
        var found = find(division, me);
        var change = new DayChange(
                found.id(),
                date,
                kind.equals("closed"),
                slides,
                kind.equals("day")
                                && day != null
                                && day >= 1
                                && day <= found.rule().days()
                        ? day
                        : null,
                kind.equals("closed") || bells == null || !has(found, bells, me) ? null : new BellScheduleId(bells),
                reason.strip()
                        .substring(
                                0, Math.min(DayChange.REASON_MAX, reason.strip().length())));
        if (!act.equals("confirm")) {
            return page(found, change, changes.effect(me.schoolId(), me.id(), change), me, words);
        }
        changes.make(me.schoolId(), me.id(), change);
        next.addFlashAttribute("note", "done");
        return "redirect:/calendar?from=" + date;
    }

    private ModelAndView page(
            Division division, DayChange change, DayChanges.@Nullable Effect effect, Me me, Words words) {
        var schedules = calendars.schedules(me.schoolId()).stream()
                .filter(schedule -> schedule.division().equals(division.id()))
                .toList();
        var now = calendars.days(me.schoolId(), change.date(), change.date()).stream()
                .filter(day -> day.division().equals(division.id()))
                .findFirst()
                .orElse(null);
        var page = new DayWords(division, change, schedules, words).page(now, effect);
        return new ModelAndView("school/web/calendar/day", "page", page);
    }

    private boolean has(Division division, UUID bells, Me me) {
        return calendars.schedules(me.schoolId()).stream()
                .anyMatch(schedule -> schedule.id().value().equals(bells)
                        && !schedule.regular()
                        && schedule.division().equals(division.id()));
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
