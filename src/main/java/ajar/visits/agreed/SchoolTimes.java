package ajar.visits.agreed;

import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.visits.LessonPart;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dated lessons of some weeks, asked by lesson and by person. Pure and immutable. */
final class SchoolTimes {

    private final Map<LessonId, Map<LocalDate, DatedLesson>> byLesson = new HashMap<>();
    private final List<DatedLesson> all;

    SchoolTimes(List<DatedLesson> lessons) {
        all = List.copyOf(lessons);
        all.forEach(lesson ->
                byLesson.computeIfAbsent(lesson.lesson(), id -> new HashMap<>()).put(lesson.date(), lesson));
    }

    Optional<DatedLesson> lesson(LessonId lesson, LocalDate date) {
        return Optional.ofNullable(byLesson.getOrDefault(lesson, Map.of()).get(date));
    }

    /** The classes that nobody else teaches and that {@code person} leaves from a time to a time, each with the part left. */
    List<LeftClass> leftAlone(PersonId person, LocalDateTime from, LocalDateTime until) {
        return all.stream()
                .filter(lesson -> !lesson.duty() && lesson.teachers().equals(List.of(person)))
                .filter(lesson -> lesson.starts().isBefore(until) && from.isBefore(lesson.ends()))
                .map(lesson -> new LeftClass(lesson, partLeft(lesson, from, until)))
                .toList();
    }

    /** The smallest part of the lesson that holds its overlap with the time away. */
    private static LessonPart partLeft(DatedLesson lesson, LocalDateTime from, LocalDateTime until) {
        for (var half : List.of(LessonPart.FIRST_HALF, LessonPart.SECOND_HALF)) {
            var begins = half.begins(lesson.starts(), lesson.ends());
            var finishes = half.finishes(lesson.starts(), lesson.ends());
            if (!later(from, lesson.starts()).isBefore(begins)
                    && !earlier(until, lesson.ends()).isAfter(finishes)) {
                return half;
            }
        }
        return LessonPart.WHOLE;
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    /** A class that its teacher leaves for a while. */
    record LeftClass(DatedLesson lesson, LessonPart part) {

        LocalDateTime from() {
            return part.begins(lesson.starts(), lesson.ends());
        }

        LocalDateTime until() {
            return part.finishes(lesson.starts(), lesson.ends());
        }
    }
}
