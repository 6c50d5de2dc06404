package ajar.planner.check;

import ajar.planner.Door;
import ajar.planner.Lesson;
import ajar.planner.Limit;
import ajar.planner.Part;
import ajar.planner.Person;
import ajar.planner.PlanRequest;
import ajar.planner.Presence;
import ajar.planner.Repair;
import ajar.planner.RuleProfile.Switch;
import ajar.planner.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request, ready to be asked. */
final class Facts {

    private record At(String person, LocalDate date) {}

    final PlanRequest request;
    final List<Repair.Absence> absences;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Lesson> lessons = new HashMap<>();
    private final Map<String, Door> doors = new HashMap<>();
    private final Map<String, Wish> wishes = new HashMap<>();
    private final Map<String, PlanRequest.School> schools = new HashMap<>();
    private final Map<LocalDate, Integer> dayIndex = new HashMap<>();
    private final List<PlanRequest.Day> days;
    private final Map<At, List<Lesson>> taught = new HashMap<>();
    private final Map<At, List<Presence>> presences = new HashMap<>();

    Facts(PlanRequest request, @Nullable Repair repair) {
        this.request = request;
        absences = repair == null ? List.of() : repair.absences();
        request.people().forEach(one -> people.put(one.id(), one));
        request.lessons().forEach(one -> lessons.put(one.id(), one));
        request.doors().forEach(one -> doors.put(one.id(), one));
        request.wishes().forEach(one -> wishes.put(one.id(), one));
        request.schools().forEach(one -> schools.put(one.id(), one));
        days = request.days().stream()
                .sorted(Comparator.comparing(PlanRequest.Day::date))
                .toList();
        days.forEach(day -> dayIndex.put(day.date(), dayIndex.size()));
        for (var lesson : request.lessons()) {
            for (var teacher : lesson.teachers()) {
                taught.computeIfAbsent(new At(teacher, lesson.date()), fresh -> new ArrayList<>())
                        .add(lesson);
            }
        }
        for (var presence : request.presences()) {
            presences
                    .computeIfAbsent(new At(presence.person(), presence.date()), fresh -> new ArrayList<>())
                    .add(presence);
        }
    }

    @Nullable
    Person person(String id) {
        return people.get(id);
    }

    @Nullable
    Wish wish(String id) {
        return wishes.get(id);
    }

    @Nullable
    Door door(String id) {
        return doors.get(id);
    }

    Person personOf(String id) {
        return known(people.get(id), id);
    }

    Door doorOf(String id) {
        return known(doors.get(id), id);
    }

    Lesson lessonOf(Door door) {
        return known(lessons.get(door.lesson()), door.lesson());
    }

    private static <T> T known(@Nullable T thing, String id) {
        if (thing == null) {
            throw new IllegalArgumentException("Nothing is called " + id + ".");
        }
        return thing;
    }

    double limit(Limit limit) {
        return request.profile().exact(limit);
    }

    boolean has(Switch part) {
        return request.profile().has(part);
    }

    /** The place of a school day in the horizon, from 0; -1 if it is none. */
    int index(LocalDate date) {
        return dayIndex.getOrDefault(date, -1);
    }

    /** The number of school days up to this date, less one. */
    int indexUntil(LocalDate date) {
        return (int) days.stream().filter(day -> !day.date().isAfter(date)).count() - 1;
    }

    String week(LocalDate date) {
        return days.get(dayIndex.getOrDefault(date, 0)).week();
    }

    boolean isAfternoon(LocalDate date, int minute) {
        return minute >= days.get(dayIndex.getOrDefault(date, 0)).noon();
    }

    double km(String school, String other) {
        if (school.equals(other)) {
            return 0;
        }
        var a = known(schools.get(school), school);
        var b = known(schools.get(other), other);
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    List<Lesson> lessonsOf(String person, LocalDate date) {
        return taught.getOrDefault(new At(person, date), List.of());
    }

    /** What is left of a person's presences where own lessons are taken out, each with its state. */
    List<Map.Entry<Stretch, Presence.State>> free(String person, LocalDate date) {
        var left = new ArrayList<Map.Entry<Stretch, Presence.State>>();
        for (var presence : presences.getOrDefault(new At(person, date), List.of())) {
            var pieces = List.of(new Stretch(date, presence.start(), presence.end()));
            for (var lesson : lessonsOf(person, date)) {
                pieces = without(pieces, lesson);
            }
            pieces.forEach(piece -> left.add(Map.entry(piece, presence.state())));
        }
        return left;
    }

    private static List<Stretch> without(List<Stretch> pieces, Lesson lesson) {
        var left = new ArrayList<Stretch>();
        for (var piece : pieces) {
            if (!piece.overlaps(lesson.date(), lesson.start(), lesson.end())) {
                left.add(piece);
                continue;
            }
            if (piece.start() < lesson.start()) {
                left.add(new Stretch(piece.date(), piece.start(), lesson.start()));
            }
            if (lesson.end() < piece.end()) {
                left.add(new Stretch(piece.date(), lesson.end(), piece.end()));
            }
        }
        return left;
    }

    /** Whether in each minute of the stretch the person does not teach and is in one of the states. */
    boolean isAll(Set<Presence.State> states, String person, Stretch stretch) {
        var pieces = free(person, stretch.date());
        for (int minute = stretch.start(); minute < stretch.end(); minute++) {
            int at = minute;
            if (pieces.stream()
                    .noneMatch(piece -> states.contains(piece.getValue())
                            && piece.getKey().start() <= at
                            && at < piece.getKey().end())) {
                return false;
            }
        }
        return true;
    }

    boolean isAbsent(String person, Stretch stretch) {
        return absences.stream()
                .anyMatch(absence -> absence.person().equals(person)
                        && stretch.overlaps(absence.date(), absence.start(), absence.end()));
    }

    boolean canBeHalved(Lesson lesson) {
        return has(Switch.HALVES) && lesson.end() - lesson.start() >= limit(Limit.HALVED_FROM_MINUTES);
    }

    /** The minutes of a part; an odd minute belongs to the second half. */
    static Stretch stretch(Lesson lesson, Part part) {
        int half = lesson.start() + (lesson.end() - lesson.start()) / 2;
        return switch (part) {
            case WHOLE -> new Stretch(lesson.date(), lesson.start(), lesson.end());
            case FIRST -> new Stretch(lesson.date(), lesson.start(), half);
            case SECOND -> new Stretch(lesson.date(), half, lesson.end());
        };
    }
}
