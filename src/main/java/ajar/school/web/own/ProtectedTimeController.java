package ajar.school.web.own;

import ajar.school.Calendars;
import ajar.school.DatedLesson;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.Slot;
import ajar.school.StandingTime;
import ajar.school.StandingTime.Kind;
import ajar.school.StandingTimes;
import ajar.school.Timetables;
import ajar.school.calendar.BellSchedule;
import ajar.school.calendar.CycleRule;
import ajar.school.calendar.Division;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody protects periods of their own: open the page, choose the day, tap. A steward does it for somebody else, too. */
@Controller
class ProtectedTimeController {

    /** A cycle comes round within these weeks, holidays aside. */
    private static final int WEEKS_LOOKED_AT = 12;

    private final Calendars calendars;
    private final Timetables timetables;
    private final StandingTimes standing;
    private final People people;
    private final Clock clock;

    ProtectedTimeController(
            Calendars calendars, Timetables timetables, StandingTimes standing, People people, Clock clock) {
        this.calendars = calendars;
        this.timetables = timetables;
        this.standing = standing;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/protected-time")
    ModelAndView show(
            @RequestParam(required = false) @Nullable Integer day,
            @RequestParam(required = false) @Nullable UUID person,
            Me me,
            Words words,
            @Said("note") String note) {
        var whose = whose(person, me);
        var today = LocalDate.now(clock.withZone(me.zone()));
        var lessons = lessons(whose, me, today);
        var division = division(me, lessons);
        var chosen = day == null
                ? today(division, today, me)
                : Math.clamp(day, 1, division.rule().days());
        var times = standing.of(me.schoolId()).stream()
                .filter(time -> time.person().equals(whose.id()) && time.cycleDay() == chosen)
                .toList();
        var periods = regular(division, me).slots().stream()
                .filter(slot -> slot.kind() == Slot.Kind.LESSON)
                .map(slot -> period(slot, chosen, lessons, times, words))
                .toList();
        var page = new ProtectedPage(
                note.isEmpty() ? "" : words.say("school.protected.note." + note),
                isMine(whose, me) ? "" : words.say("school.protected.of", "name", whose.name()),
                isMine(whose, me) ? "" : whose.id().value().toString(),
                days(division, chosen, address(whose, me), words),
                periods,
                chosen);
        return new ModelAndView("school/web/own/protectedTime", "page", page);
    }

    @PostMapping("/protected-time")
    String set(
            @RequestParam int day,
            @RequestParam int period,
            @RequestParam boolean protect,
            @RequestParam(required = false) @Nullable UUID person,
            Me me,
            RedirectAttributes next) {
        var whose = whose(person, me);
        var today = LocalDate.now(clock.withZone(me.zone()));
        var lessons = lessons(whose, me, today);
        var division = division(me, lessons);
        var known = day >= 1
                && day <= division.rule().days()
                && regular(division, me).slots().stream().anyMatch(slot -> slot.period() == period);
        if (!known) {
            throw new NotHere();
        }
        if (protect) {
            standing.set(me.schoolId(), new StandingTime(whose.id(), day, period, Kind.PROTECTED));
        } else {
            standing.clear(me.schoolId(), whose.id(), day, period);
        }
        next.addFlashAttribute("note", protect ? "protected" : "free");
        return "redirect:" + address(whose, me) + day;
    }

    /** Oneself, or whom a steward has named; for everybody else nobody else's page exists. */
    private Person whose(@Nullable UUID person, Me me) {
        if (person == null || me.id().value().equals(person)) {
            return me.person();
        } else if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        } else {
            return people.find(me.schoolId(), new PersonId(person)).orElseThrow(NotHere::new);
        }
    }

    private static boolean isMine(Person whose, Me me) {
        return whose.id().equals(me.id());
    }

    /** The page but for the day, which follows. */
    private static String address(Person whose, Me me) {
        return isMine(whose, me)
                ? "/protected-time?day="
                : "/protected-time?person=" + whose.id().value() + "&day=";
    }

    private List<DatedLesson> lessons(Person whose, Me me, LocalDate today) {
        return timetables.taughtBy(me.schoolId(), List.of(whose.id()), today, today.plusWeeks(WEEKS_LOOKED_AT));
    }

    /** Where they teach; for somebody without lessons the school's first. */
    private Division division(Me me, List<DatedLesson> lessons) {
        var all = calendars.divisions(me.schoolId());
        return all.stream()
                .filter(division ->
                        lessons.stream().anyMatch(lesson -> lesson.division().equals(division.id())))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(NotHere::new);
    }

    private BellSchedule regular(Division division, Me me) {
        return calendars.schedules(me.schoolId()).stream()
                .filter(schedule -> schedule.regular() && schedule.division().equals(division.id()))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private int today(Division division, LocalDate today, Me me) {
        return calendars.days(me.schoolId(), today, today.plusWeeks(WEEKS_LOOKED_AT)).stream()
                .filter(day -> day.division().equals(division.id()))
                .findFirst()
                .map(day -> day.cycleDay())
                .orElse(1);
    }

    private static ProtectedPage.Period period(
            Slot slot, int day, List<DatedLesson> lessons, List<StandingTime> times, Words words) {
        var taught = lessons.stream()
                .filter(lesson -> lesson.cycleDay() == day && lesson.slot().period() == slot.period())
                .findFirst()
                .map(lesson -> (lesson.groupNames() + " " + lesson.subject()).strip())
                .orElse("");
        var kind = times.stream()
                .filter(time -> time.period() == slot.period())
                .map(StandingTime::kind)
                .findFirst();
        return new ProtectedPage.Period(
                slot.period(),
                slot.name(),
                words.clock(slot.starts()),
                taught,
                kind.map(found -> words.say("school.standing." + found)).orElse(""),
                kind.filter(found -> found == Kind.PROTECTED).isPresent());
    }

    private static List<ProtectedPage.Day> days(Division division, int chosen, String address, Words words) {
        var days = new ArrayList<ProtectedPage.Day>();
        for (int day = 1; day <= division.rule().days(); day++) {
            days.add(new ProtectedPage.Day(address + day, label(division.rule(), day, words), day == chosen));
        }
        return days;
    }

    private static String label(CycleRule rule, int day, Words words) {
        var label = rule.label(day);
        return label.isEmpty()
                ? words.shortWeekday(LocalDate.EPOCH
                        .with(TemporalAdjusters.nextOrSame(rule.firstWeekday()))
                        .plusDays(day - 1L))
                : label;
    }
}
