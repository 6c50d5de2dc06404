package ajar.door.showing;

import ajar.door.lines.Routine;
import ajar.door.lines.TodaysLine;
import ajar.door.signs.Bell;
import ajar.door.signs.RoomLesson;
import ajar.school.DatedLesson;
import ajar.school.DivisionId;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.RoomId;
import ajar.school.SchoolDay;
import ajar.visits.doors.DatedDoor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What signs are made of, of all rooms of a school. Pure.
 *
 * @param names of those who teach; empty where the school does not publish them
 */
record DayFacts(
        List<SchoolDay> days,
        List<DatedLesson> lessons,
        List<DatedDoor> doors,
        List<Routine> routines,
        List<TodaysLine> lines,
        Map<PersonId, String> names) {

    private record Dated(LessonId lesson, LocalDate date) {}

    /** A duty is no lesson, and nobody is told where somebody does one. */
    List<RoomLesson> lessonsIn(@Nullable RoomId room) {
        if (room == null) {
            return List.of();
        }
        var welcoming = welcoming();
        return lessons.stream()
                .filter(lesson -> !lesson.duty() && room.equals(lesson.room()))
                .map(lesson -> new RoomLesson(
                        lesson.starts(),
                        lesson.ends(),
                        label(lesson),
                        line(lesson),
                        welcoming.contains(new Dated(lesson.lesson(), lesson.date()))))
                .toList();
    }

    /** Of the divisions that are taught in the room that day; of all where none is. */
    List<Bell> bellsIn(@Nullable RoomId room) {
        return days.stream()
                .filter(day -> {
                    var here = divisionsIn(room, day.date());
                    return here.isEmpty() || here.contains(day.division());
                })
                .flatMap(day -> day.slots().stream()
                        .map(slot -> new Bell(
                                day.date().atTime(slot.starts()), day.date().atTime(slot.ends()), slot.kind())))
                .toList();
    }

    private Set<DivisionId> divisionsIn(@Nullable RoomId room, LocalDate date) {
        return lessons.stream()
                .filter(lesson -> room != null && room.equals(lesson.room()))
                .filter(lesson -> lesson.date().equals(date))
                .map(DatedLesson::division)
                .collect(Collectors.toSet());
    }

    private Set<Dated> welcoming() {
        return doors.stream()
                .filter(DatedDoor::isOpen)
                .map(door -> new Dated(door.lesson().lesson(), door.date()))
                .collect(Collectors.toSet());
    }

    private String label(DatedLesson lesson) {
        var what = Stream.of(lesson.groupNames(), lesson.subject())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return Stream.concat(
                        Stream.of(what), lesson.teachers().stream().map(teacher -> names.getOrDefault(teacher, "")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Today's line before the routine; two who teach together may say two things. */
    private String line(DatedLesson lesson) {
        var said = lines.stream()
                .filter(line ->
                        line.lesson().equals(lesson.lesson()) && line.date().equals(lesson.date()))
                .filter(line -> lesson.isTaughtBy(line.saidBy()))
                .map(TodaysLine::line)
                .toList();
        return (said.isEmpty()
                        ? lesson.teachers().stream()
                                .map(teacher -> routine(teacher, lesson))
                                .toList()
                        : said)
                .stream().filter(line -> !line.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    private String routine(PersonId teacher, DatedLesson lesson) {
        var own = routines.stream()
                .filter(routine -> routine.person().equals(teacher))
                .toList();
        return own.stream()
                .filter(routine -> isFor(routine.group(), lesson))
                .findFirst()
                .or(() -> own.stream()
                        .filter(routine -> routine.group().isEmpty())
                        .findFirst())
                .map(Routine::line)
                .orElse("");
    }

    private static boolean isFor(String group, DatedLesson lesson) {
        return !group.isEmpty()
                && (group.equals(lesson.groupNames()) || lesson.groups().contains(group));
    }
}
