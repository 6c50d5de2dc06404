package ajar.visits.papers;

import ajar.school.Calendars;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.Role;
import ajar.school.SchoolDay;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.doors.OpenDoors;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.Plans;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The plan for the staffroom, which organisers print. Everybody reads what hangs there: unless names are asked for, it says no more than
 * the door board tells the school. Drafts, coaching, absences and wishes are on neither.
 */
@Controller
class StaffroomController {

    private static final int LAST_OF_WEEK = 6;

    private final AgreedVisits visits;
    private final OpenDoors doors;
    private final Plans plans;
    private final Drafts drafts;
    private final Calendars calendars;
    private final Timetables timetables;
    private final People people;
    private final Clock clock;

    StaffroomController(
            AgreedVisits visits,
            OpenDoors doors,
            Plans plans,
            Drafts drafts,
            Calendars calendars,
            Timetables timetables,
            People people,
            Clock clock) {
        this.visits = visits;
        this.doors = doors;
        this.plans = plans;
        this.drafts = drafts;
        this.calendars = calendars;
        this.timetables = timetables;
        this.people = people;
        this.clock = clock;
    }

    /** @param week one of its dates; {@code large} is for A3 */
    @GetMapping("/plan/sheet")
    ModelAndView sheet(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate week,
            @RequestParam(defaultValue = "false") boolean named,
            @RequestParam(defaultValue = "false") boolean large,
            Me me,
            Words words) {
        if (!me.is(Role.ORGANISER)) {
            throw new NotHere();
        }
        var today = LocalDate.now(clock.withZone(me.zone()));
        var asked = week == null ? calendars.nextSchoolDay(me.schoolId(), today).orElse(today) : week;
        var monday = asked.with(TemporalAdjusters.previousOrSame(me.school().firstWeekday()));
        var laid = laid(me, monday, named, words);
        var rows = laid.rows();
        var page = new StaffroomPage(
                words.say("papers.staffroom.title", "days", days(laid.dates(), monday, words)),
                words.say(
                        named ? "papers.staffroom.how.named" : "papers.staffroom.how",
                        "school",
                        me.school().name()),
                words.day(today),
                named,
                large,
                new Choices(monday, named, large).words(words),
                laid.heads(),
                rows,
                open(me, laid.uncertain(), monday, named, laid, words),
                laid.look(rows));
        return new ModelAndView("visits/papers/staffroom", "page", page);
    }

    private StaffroomWeek laid(Me me, LocalDate monday, boolean named, Words words) {
        var school = me.schoolId();
        var last = monday.plusDays(LAST_OF_WEEK);
        var known = people.of(school).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        List<SchoolDay> days = calendars.days(school, monday, last);
        return new StaffroomWeek(
                days,
                timetables.lessons(school, monday, last),
                visits.between(school, monday, last),
                doors.between(school, monday, last),
                known,
                named,
                words);
    }

    private static String days(List<LocalDate> dates, LocalDate monday, Words words) {
        return dates.isEmpty()
                ? words.days(monday, monday.plusDays(LAST_OF_WEEK))
                : words.days(dates.getFirst(), dates.getLast());
    }

    /** What is not certain: by name only where names are asked for, and wishes only as a number. */
    private List<String> open(
            Me me, List<AgreedVisit> uncertain, LocalDate monday, boolean named, StaffroomWeek laid, Words words) {
        var open = new ArrayList<String>();
        if (named) {
            uncertain.stream().map(laid::sentence).forEach(open::add);
            var unmet = plans.publishedOn(me.schoolId(), monday)
                    .map(plan -> drafts.unmet(plan.id()).size())
                    .orElse(0);
            if (unmet > 0) {
                open.add(words.say("papers.staffroom.unmet", "count", unmet));
            }
        } else if (!uncertain.isEmpty()) {
            open.add(words.say("papers.staffroom.uncertain", "count", uncertain.size()));
        }
        return List.copyOf(open);
    }

    /** The same page otherwise. */
    private record Choices(LocalDate monday, boolean named, boolean large) {

        List<StaffroomPage.Choice> words(Words words) {
            return List.of(
                    new StaffroomPage.Choice(
                            words.say(named ? "papers.staffroom.without-names" : "papers.staffroom.with-names"),
                            to(monday, !named, large)),
                    new StaffroomPage.Choice(
                            words.say(large ? "papers.paper.a4" : "papers.paper.a3"), to(monday, named, !large)),
                    new StaffroomPage.Choice(words.say("papers.week-before"), to(monday.minusWeeks(1), named, large)),
                    new StaffroomPage.Choice(words.say("papers.week-after"), to(monday.plusWeeks(1), named, large)));
        }

        private static String to(LocalDate monday, boolean named, boolean large) {
            return "/plan/sheet?week=%s&named=%s&large=%s".formatted(monday, named, large);
        }
    }
}
