package ajar.school.web;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import ajar.school.Calendars;
import ajar.school.DatedLesson;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.RoomId;
import ajar.school.StandingTime;
import ajar.school.StandingTimes;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The timetable of a week, of whoever or whatever has one. Everybody at a school may read all of them. */
@Controller
class TimetableController {

    private final Timetables timetables;
    private final Calendars calendars;
    private final People people;
    private final StandingTimes standing;
    private final Directory directory;
    private final DayNotes notes;
    private final Clock clock;

    TimetableController(
            Timetables timetables,
            Calendars calendars,
            People people,
            StandingTimes standing,
            Directory directory,
            DayNotes notes,
            Clock clock) {
        this.timetables = timetables;
        this.calendars = calendars;
        this.people = people;
        this.standing = standing;
        this.directory = directory;
        this.notes = notes;
        this.clock = clock;
    }

    @GetMapping("/timetable")
    ModelAndView find(Me me) {
        var school = me.schoolId();
        var page = new FindPage(
                me.id().value(), directory.teachers(school), directory.groups(school), directory.rooms(school));
        return new ModelAndView("school/web/find", "page", page);
    }

    @GetMapping("/timetable/people/{person}")
    ModelAndView person(
            @PathVariable PersonId person,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate week,
            Me me,
            Words words) {
        var whose = people.find(me.schoolId(), person).orElseThrow(NotHere::new);
        var own = person.equals(me.id());
        Map<String, StandingTime> times = own ? timesOf(person, me) : Map.of();
        return page(
                new Asked(whose.name(), "/timetable/people/" + person.value(), week, own, me, words),
                lesson -> lesson.isTaughtBy(person),
                lesson -> new WeekPage.Entry(titleOf(lesson, words), lesson.roomCode(), lesson.duty()),
                at -> {
                    var time = times.get(at.day().cycleDay() + "/" + at.slot().period());
                    return time == null
                            ? List.of()
                            : List.of(new WeekPage.Entry(words.say("school.standing." + time.kind()), "", true));
                });
    }

    @GetMapping("/timetable/groups/{group}")
    ModelAndView group(
            @PathVariable UUID group,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate week,
            Me me,
            Words words) {
        var found = directory.group(me.schoolId(), group).orElseThrow(NotHere::new);
        var names = names(me);
        return page(
                new Asked(found.name(), "/timetable/groups/" + group, week, false, me, words),
                lesson -> lesson.groups().contains(found.name()),
                lesson -> new WeekPage.Entry(
                        lesson.subject(), line(taughtBy(lesson, names), lesson.roomCode()), lesson.duty()),
                at -> List.of());
    }

    @GetMapping("/timetable/rooms/{room}")
    ModelAndView room(
            @PathVariable UUID room,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate week,
            Me me,
            Words words) {
        var found = directory.room(me.schoolId(), room).orElseThrow(NotHere::new);
        var names = names(me);
        return page(
                new Asked(line(found.name(), found.where()), "/timetable/rooms/" + room, week, false, me, words),
                lesson -> new RoomId(room).equals(lesson.room()),
                lesson -> new WeekPage.Entry(titleOf(lesson, words), taughtBy(lesson, names), lesson.duty()),
                at -> List.of());
    }

    private record Asked(
            String title, String path, @Nullable LocalDate week, boolean own, Me me, Words words) {}

    private ModelAndView page(
            Asked asked,
            Predicate<DatedLesson> mine,
            Function<DatedLesson, WeekPage.Entry> shown,
            Function<Week.Place, List<WeekPage.Entry>> extra) {
        var me = asked.me();
        var words = asked.words();
        var now = LocalDateTime.now(clock.withZone(me.zone()));
        var wanted = asked.week() == null
                ? calendars.nextSchoolDay(me.schoolId(), now.toLocalDate()).orElse(now.toLocalDate())
                : asked.week();
        var monday = wanted.with(previousOrSame(me.school().firstWeekday()));
        var last = monday.plusDays(6);
        var days = calendars.days(me.schoolId(), monday, last);
        var week = new Week(days, now, words);
        var lessons = timetables.lessons(me.schoolId(), monday, last).stream()
                .filter(mine)
                .toList();
        var page = new WeekPage(
                asked.title(),
                words.days(monday, days.isEmpty() ? last : days.getLast().date()),
                week.label(),
                asked.path() + "?week=" + monday.minusWeeks(1),
                asked.path() + "?week=" + monday.plusWeeks(1),
                week.rows(),
                week.days(lessons, shown, extra),
                notes.of(me.schoolId(), monday, last, words),
                asked.own());
        return new ModelAndView("school/web/week", "page", page);
    }

    private Map<String, StandingTime> timesOf(PersonId person, Me me) {
        var times = new HashMap<String, StandingTime>();
        standing.of(me.schoolId()).stream()
                .filter(time -> time.person().equals(person))
                .forEach(time -> times.put(time.cycleDay() + "/" + time.period(), time));
        return times;
    }

    private Map<PersonId, String> names(Me me) {
        var names = new HashMap<PersonId, String>();
        people.of(me.schoolId()).forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    private static String taughtBy(DatedLesson lesson, Map<PersonId, String> names) {
        return lesson.teachers().stream()
                .map(teacher -> names.getOrDefault(teacher, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String titleOf(DatedLesson lesson, Words words) {
        var title = (lesson.groupNames() + " " + lesson.subject()).strip();
        return title.isEmpty() ? words.say("school.week.lesson") : title;
    }

    private static String line(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " · " + other;
    }
}
