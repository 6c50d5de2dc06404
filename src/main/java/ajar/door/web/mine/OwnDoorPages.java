package ajar.door.web.mine;

import ajar.door.lines.DoorLines;
import ajar.door.lines.Routine;
import ajar.door.lines.TodaysLine;
import ajar.door.signs.World;
import ajar.door.spaces.Settings;
import ajar.door.spaces.SignSettings;
import ajar.door.spaces.Space;
import ajar.door.spaces.Spaces;
import ajar.school.Calendars;
import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.RoomId;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one's own doors. */
@Component
class OwnDoorPages {

    private static final int GROUPS_WITHIN_WEEKS = 2;

    private final Timetables timetables;
    private final Calendars calendars;
    private final DoorLines lines;
    private final Spaces spaces;
    private final Settings settings;
    private final Clock clock;

    OwnDoorPages(
            Timetables timetables,
            Calendars calendars,
            DoorLines lines,
            Spaces spaces,
            Settings settings,
            Clock clock) {
        this.timetables = timetables;
        this.calendars = calendars;
        this.lines = lines;
        this.spaces = spaces;
        this.settings = settings;
        this.clock = clock;
    }

    MinePage of(Me me, String note, String refusal, Words words) {
        var next = next(me);
        var routines = lines.routines(me.schoolId());
        var all = spaces.of(me.schoolId());
        var school = settings.of(me.schoolId());
        var said = next.isEmpty()
                ? List.<TodaysLine>of()
                : lines.between(
                        me.schoolId(), next.getFirst().date(), next.getFirst().date());
        return new MinePage(
                note,
                refusal,
                next.isEmpty() ? "" : words.day(next.getFirst().date()),
                next.stream()
                        .map(lesson -> new MinePage.NextLesson(
                                lesson.lesson().value().toString(),
                                lesson.date().toString(),
                                words.clock(lesson.slot().starts()),
                                lesson.roomCode(),
                                what(lesson),
                                said.stream()
                                        .filter(line -> line.lesson().equals(lesson.lesson()))
                                        .map(TodaysLine::line)
                                        .findFirst()
                                        .orElse(""),
                                otherwise(lesson, routines, school, words),
                                sign(lesson.room(), all),
                                lesson.equals(next.getFirst())))
                        .toList(),
                routine("", routines).map(Routine::line).orElse(""),
                groups(me, routines),
                Routine.LINE_MAX);
    }

    /** Of one's own lessons with a room, the one that is meant; nothing where it is somebody else's or long over. */
    Optional<DatedLesson> mine(Me me, LessonId lesson, LocalDate date) {
        return date.isBefore(now(me).toLocalDate())
                ? Optional.empty()
                : timetables.only(me.schoolId(), List.of(lesson), date, date).stream()
                        .filter(one -> one.isTaughtBy(me.id()) && !one.duty())
                        .findFirst();
    }

    /** What is left of today, or the whole of the next day with school. */
    private List<DatedLesson> next(Me me) {
        var now = now(me);
        var today = lessons(me, now.toLocalDate()).stream()
                .filter(lesson -> lesson.ends().isAfter(now))
                .toList();
        if (!today.isEmpty()) {
            return today;
        }
        return calendars
                .nextSchoolDay(me.schoolId(), now.toLocalDate().plusDays(1))
                .map(date -> lessons(me, date))
                .orElse(List.of());
    }

    private List<DatedLesson> lessons(Me me, LocalDate date) {
        return timetables.taughtBy(me.schoolId(), List.of(me.id()), date, date).stream()
                .filter(lesson -> !lesson.duty() && lesson.room() != null)
                .toList();
    }

    private List<MinePage.Group> groups(Me me, List<Routine> routines) {
        var today = now(me).toLocalDate();
        var taught =
                timetables
                        .taughtBy(me.schoolId(), List.of(me.id()), today, today.plusWeeks(GROUPS_WITHIN_WEEKS))
                        .stream()
                        .filter(lesson -> !lesson.duty())
                        .map(DatedLesson::groupNames);
        return Stream.concat(taught, routines.stream().map(Routine::group))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .map(name -> {
                    var own = routine(name, routines);
                    return new MinePage.Group(
                            name,
                            own.map(Routine::line).orElse(""),
                            own.map(routine -> routine.id().value().toString()).orElse(""));
                })
                .toList();
    }

    private static String otherwise(DatedLesson lesson, List<Routine> routines, SignSettings school, Words words) {
        return routine(lesson.groupNames(), routines)
                .or(() -> routine("", routines))
                .map(Routine::line)
                .orElseGet(() ->
                        school.line(World.WORK).isEmpty() ? words.say("door.task.work") : school.line(World.WORK));
    }

    private static Optional<Routine> routine(String group, List<Routine> routines) {
        return routines.stream()
                .filter(routine -> routine.group().equals(group))
                .findFirst();
    }

    private static String what(DatedLesson lesson) {
        return (lesson.groupNames() + " " + lesson.subject()).strip();
    }

    private static String sign(@Nullable RoomId room, List<Space> all) {
        return all.stream()
                .filter(space -> room != null && room.equals(space.room()))
                .map(space -> "/d/" + space.code())
                .findFirst()
                .orElse("");
    }

    private LocalDateTime now(Me me) {
        return LocalDateTime.now(clock.withZone(me.zone()));
    }
}
