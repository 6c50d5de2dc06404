package ajar.visits.doors.web;

import ajar.school.DatedLesson;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.visits.doors.DatedDoor;
import java.time.LocalDate;
import java.util.List;

/** The lessons somebody teaches and could open. */
record OwnLessons(Timetables timetables) {

    List<DatedLesson> notOpen(Me me, LocalDate from, LocalDate until, List<DatedDoor> open) {
        return timetables.taughtBy(me.schoolId(), List.of(me.id()), from, until).stream()
                .filter(lesson -> lesson.isTaughtBy(me.id()) && !lesson.duty())
                .filter(lesson -> open.stream()
                        .noneMatch(door -> door.date().equals(lesson.date())
                                && door.door().lesson().equals(lesson.lesson())
                                && door.door().host().equals(me.id())))
                .toList();
    }
}
