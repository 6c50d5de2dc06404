package ajar.visits.plans.web;

import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.visits.LessonPart;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dated lessons that a board speaks of, asked by lesson and by who would leave them. Immutable. */
final class Timetable {

    private final Map<LessonId, Map<LocalDate, DatedLesson>> byLesson = new HashMap<>();
    private final List<DatedLesson> lessons;

    Timetable(List<DatedLesson> lessons) {
        this.lessons = List.copyOf(lessons);
        lessons.forEach(lesson ->
                byLesson.computeIfAbsent(lesson.lesson(), id -> new HashMap<>()).put(lesson.date(), lesson));
    }

    Optional<DatedLesson> lesson(LessonId lesson, LocalDate date) {
        return Optional.ofNullable(byLesson.getOrDefault(lesson, Map.of()).get(date));
    }

    /** The classes that {@code visitor} alone teaches during that part of the lesson they visit. */
    List<DatedLesson> leftBy(PersonId visitor, DatedLesson visited, LessonPart part) {
        var from = part.begins(visited.starts(), visited.ends());
        var until = part.finishes(visited.starts(), visited.ends());
        return lessons.stream()
                .filter(lesson -> !lesson.duty() && lesson.teachers().equals(List.of(visitor)))
                .filter(lesson -> lesson.starts().isBefore(until) && from.isBefore(lesson.ends()))
                .toList();
    }
}
