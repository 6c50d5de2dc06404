package ajar.visits.doors.web;

import ajar.school.Calendars;
import ajar.school.People;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.school.Role;
import ajar.school.SchoolDay;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.site.Qr;
import ajar.site.Words;
import ajar.visits.ShortCode;
import ajar.visits.doors.DatedDoor;
import ajar.visits.doors.OpenDoors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The week at a glance, the school right now, and the sheet for the staffroom wall [D2]. */
@Controller
class BoardController {

    private final OpenDoors doors;
    private final Calendars calendars;
    private final Timetables timetables;
    private final People people;
    private final Practices practices;
    private final Clock clock;

    BoardController(
            OpenDoors doors,
            Calendars calendars,
            Timetables timetables,
            People people,
            Practices practices,
            Clock clock) {
        this.doors = doors;
        this.calendars = calendars;
        this.timetables = timetables;
        this.people = people;
        this.practices = practices;
        this.clock = clock;
    }

    @GetMapping("/doors")
    ModelAndView week(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable PracticeId practice,
            Me me,
            Words words) {
        return new ModelAndView("visits/doors/web/board", "page", page(date, practice, me, words, door -> Qr.NONE));
    }

    @GetMapping("/doors/sheet")
    ModelAndView sheet(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
            @RequestParam(defaultValue = "false") boolean large,
            Me me,
            Words words) {
        var page = page(
                date,
                null,
                me,
                words,
                door -> Qr.of(ShortCode.address("D", door.door().id().value())));
        return new ModelAndView("visits/doors/web/sheet", "page", page)
                .addObject("printed", words.day(now(me).toLocalDate()))
                .addObject("school", me.school().name())
                .addObject("large", large)
                .addObject("other", page.way().sheet() + "&large=" + !large);
    }

    @GetMapping("/doors/now")
    ModelAndView now(Me me, Words words) {
        var now = now(me);
        var told = new DoorWords(people.of(me.schoolId()), practices.of(me.schoolId()), words);
        var today = doors.between(me.schoolId(), now.toLocalDate(), now.toLocalDate());
        var page = new NowPage(
                words.say(
                        "visits-doors.now.subtitle",
                        "day",
                        words.day(now.toLocalDate()),
                        "clock",
                        words.clock(now.toLocalTime())),
                new OpenNow(now, me.id(), freeToCome(me), told).cards(today),
                today.stream()
                        .filter(door -> door.lesson().starts().isAfter(now))
                        .map(door -> NowPage.Later.of(door, told, words))
                        .toList());
        return new ModelAndView("visits/doors/web/now", "page", page);
    }

    private DoorBoardPage page(
            @Nullable LocalDate asked, @Nullable PracticeId practice, Me me, Words words, Function<DatedDoor, Qr> qr) {
        var school = me.schoolId();
        var now = now(me);
        var wanted = asked == null ? now.toLocalDate() : asked;
        var chosen = calendars.nextSchoolDay(school, wanted).orElse(wanted);
        var monday = chosen.with(TemporalAdjusters.previousOrSame(me.school().firstWeekday()));
        var days = calendars.days(school, monday, monday.plusDays(6));
        var all = doors.between(school, monday, monday.plusDays(6));
        var shown = practice == null
                ? all
                : all.stream()
                        .filter(door -> door.door().practices().contains(practice))
                        .toList();
        var told = new DoorWords(people.of(school), practices.of(school), words);
        var mine = new OwnLessons(timetables).notOpen(me, monday, monday.plusDays(6), all);
        var week = new BoardWeek(days, shown, mine, now, chosen, told, words, qr);
        var links = new BoardLinks(chosen, practice, days);
        return new DoorBoardPage(
                words.say("visits-doors.title", "week", weekOf(days, monday, words)),
                subtitle(week, chosen, now, words),
                links.way(monday),
                links.practices(all, practices.of(school), words),
                new OpenNow(now, me.id(), freeToCome(me), told).cards(shown),
                week.heads(links::day),
                week.rows(),
                me.is(Role.TEACHER),
                week.tightness());
    }

    private static String subtitle(BoardWeek week, LocalDate chosen, LocalDateTime now, Words words) {
        var clock = chosen.equals(now.toLocalDate()) ? words.clock(now.toLocalTime()) : "";
        return Stream.of(words.day(chosen), week.label(chosen), clock)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String weekOf(List<SchoolDay> days, LocalDate monday, Words words) {
        return days.isEmpty()
                ? words.days(monday, monday.plusDays(6))
                : words.days(days.getFirst().date(), days.getLast().date());
    }

    private boolean freeToCome(Me me) {
        var now = now(me);
        return Visitors.mayVisit(me)
                && timetables.lessons(me.schoolId(), now.toLocalDate(), now.toLocalDate()).stream()
                        .noneMatch(lesson -> lesson.isTaughtBy(me.id())
                                && !now.isBefore(lesson.starts())
                                && now.isBefore(lesson.ends()));
    }

    private LocalDateTime now(Me me) {
        return LocalDateTime.now(clock.withZone(me.zone()));
    }
}
