package ajar.visits.doors.opening;

import ajar.school.Calendars;
import ajar.school.DatedLesson;
import ajar.school.People;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.school.SchoolDay;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.doors.DatedDoor;
import ajar.visits.doors.OpenDoors;
import ajar.visits.doors.OpenLesson;
import ajar.visits.doors.web.DoorWords;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together the two pages on which a host opens a door. */
@Component
class OpeningPages {

    private static final int DAYS_SHOWN = 5;
    private static final int WEEKS_READ = 3;
    private static final int LIKELY = 8;
    private static final int OPEN_WEEKS = 8;

    private final OpenDoors doors;
    private final Timetables timetables;
    private final Calendars calendars;
    private final People people;
    private final Practices practices;
    private final Clock clock;

    OpeningPages(
            OpenDoors doors,
            Timetables timetables,
            Calendars calendars,
            People people,
            Practices practices,
            Clock clock) {
        this.doors = doors;
        this.timetables = timetables;
        this.calendars = calendars;
        this.people = people;
        this.practices = practices;
        this.clock = clock;
    }

    PickPage pick(Me me, Words words) {
        var now = LocalDateTime.now(clock.withZone(me.zone()));
        var from = now.toLocalDate();
        var until = from.plusWeeks(WEEKS_READ);
        var told = new DoorWords(people.of(me.schoolId()), practices.of(me.schoolId()), words);
        var open = doors.between(me.schoolId(), from, until);
        var byDay = new LinkedHashMap<LocalDate, List<PickPage.Lesson>>();
        timetables.taughtBy(me.schoolId(), List.of(me.id()), from, until).stream()
                .filter(lesson -> lesson.isTaughtBy(me.id())
                        && !lesson.duty()
                        && lesson.ends().isAfter(now))
                .forEach(lesson -> byDay.computeIfAbsent(lesson.date(), date -> new ArrayList<>())
                        .add(lesson(lesson, open, told, me, words)));
        var labels = new HashMap<LocalDate, String>();
        calendars.days(me.schoolId(), from, until).forEach((SchoolDay day) -> labels.put(day.date(), day.label()));
        return new PickPage(byDay.entrySet().stream()
                .limit(DAYS_SHOWN)
                .map(day -> new PickPage.Day(
                        words.day(day.getKey()), labels.getOrDefault(day.getKey(), ""), day.getValue()))
                .toList());
    }

    private static PickPage.Lesson lesson(
            DatedLesson lesson, List<DatedDoor> open, DoorWords told, Me me, Words words) {
        var door = open.stream()
                .filter(one -> one.door().lesson().equals(lesson.lesson())
                        && one.date().equals(lesson.date())
                        && one.door().host().equals(me.id()))
                .findFirst();
        return new PickPage.Lesson(
                told.slot(lesson),
                words.clock(lesson.slot().starts()),
                told.title(lesson),
                lesson.roomCode(),
                door.isPresent(),
                door.map(DoorWords::hrefOf)
                        .orElse("/doors/new?lesson=" + lesson.lesson().value() + "&date=" + lesson.date()));
    }

    /** The form for a lesson on a date; empty where the reader teaches no such lesson then. */
    Optional<OpeningPage> open(Me me, OpeningForm form, String refusal, String door, Words words) {
        return timetables.lessons(me.schoolId(), form.first(), form.first()).stream()
                .filter(lesson -> lesson.lesson().equals(form.lesson()) && lesson.isTaughtBy(me.id()))
                .findFirst()
                .map(lesson -> page(me, lesson, form, refusal, door, words));
    }

    private OpeningPage page(Me me, DatedLesson lesson, OpeningForm form, String refusal, String door, Words words) {
        var told = new DoorWords(List.of(), List.of(), words);
        var last = form.last().orElse(form.first().plusWeeks(OPEN_WEEKS));
        return new OpeningPage(
                words.say("visits-doors.new.title"),
                told.when(lesson),
                told.where(lesson),
                "/doors",
                refusal,
                door,
                true,
                new OpeningPage.Form(
                        form.lesson().value().toString(),
                        form.first().toString(),
                        last.toString(),
                        form.eachCycle(),
                        words.day(form.first()),
                        form.toSee(),
                        form.chairs(),
                        form.howToEnter()),
                likely(me, form.practices(), form.first()),
                others(me, form.practices(), form.first()));
    }

    /** The same form for a door that is there. */
    OpeningPage change(Me me, OpenLesson door, OpeningForm form, String refusal, Words words) {
        return new OpeningPage(
                words.say("visits-doors.change.title"),
                "",
                "",
                "/doors/" + door.id().value(),
                refusal,
                "",
                false,
                new OpeningPage.Form(
                        door.lesson().value().toString(),
                        door.first().toString(),
                        form.last().orElse(door.last()).toString(),
                        true,
                        words.day(door.first()),
                        form.toSee(),
                        form.chairs(),
                        form.howToEnter()),
                likely(me, form.practices(), door.first()),
                others(me, form.practices(), door.first()));
    }

    /** What is chosen, and what colleagues open doors for most. */
    private List<OpeningPage.Tag> likely(Me me, List<PracticeId> chosen, LocalDate around) {
        var counts = new HashMap<PracticeId, Long>();
        doors.between(me.schoolId(), around.minusWeeks(1), around.plusWeeks(1))
                .forEach(door -> door.door().practices().forEach(one -> counts.merge(one, 1L, Long::sum)));
        chosen.forEach(one -> counts.put(one, Long.MAX_VALUE));
        return practices.of(me.schoolId()).stream()
                .sorted(java.util.Comparator.comparing(one -> -counts.getOrDefault(one.id(), 0L)))
                .limit(Math.max(LIKELY, chosen.size()))
                .map(one -> new OpeningPage.Tag(one.id().value().toString(), one.name(), chosen.contains(one.id())))
                .toList();
    }

    private List<OpeningPage.Tag> others(Me me, List<PracticeId> chosen, LocalDate around) {
        var likely =
                likely(me, chosen, around).stream().map(OpeningPage.Tag::id).toList();
        return practices.of(me.schoolId()).stream()
                .filter(one -> !likely.contains(one.id().value().toString()))
                .map(one -> new OpeningPage.Tag(one.id().value().toString(), one.name(), false))
                .toList();
    }
}
