package ajar.visits.doors.opening;

import ajar.school.LessonId;
import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.visits.doors.DoorChange;
import ajar.visits.doors.OpenLesson;
import ajar.visits.doors.Opening;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of the form, as they were sent; what is missing has its usual value. */
record OpeningForm(
        LessonId lesson,
        LocalDate first,
        Optional<LocalDate> last,
        boolean eachCycle,
        String toSee,
        List<PracticeId> practices,
        int chairs,
        String howToEnter) {

    private static final int CHAIRS_USUAL = 2;

    static OpeningForm blank(LessonId lesson, LocalDate date) {
        return new OpeningForm(lesson, date, Optional.empty(), true, "", List.of(), CHAIRS_USUAL, "");
    }

    static OpeningForm of(OpenLesson door) {
        return new OpeningForm(
                door.lesson(),
                door.first(),
                Optional.of(door.last()),
                !door.isOnce(),
                door.toSee(),
                door.practices(),
                door.chairs(),
                door.howToEnter());
    }

    static OpeningForm sent(
            LessonId lesson,
            LocalDate first,
            @Nullable LocalDate last,
            boolean eachCycle,
            @Nullable String toSee,
            @Nullable List<PracticeId> practices,
            int chairs,
            @Nullable String howToEnter) {
        return new OpeningForm(
                lesson,
                first,
                Optional.ofNullable(last),
                eachCycle,
                toSee == null ? "" : toSee,
                practices == null ? List.of() : practices,
                chairs,
                howToEnter == null ? "" : howToEnter);
    }

    Opening opening(List<Practice> known) {
        var until = eachCycle ? last.orElse(first) : first;
        return new Opening(lesson, first, until, line(known), practices, chairs, howToEnter);
    }

    DoorChange change(List<Practice> known) {
        return new DoorChange(last.orElse(first), line(known), practices, chairs, howToEnter);
    }

    /** Whoever picks a practice need not write a line as well. */
    private String line(List<Practice> known) {
        return toSee.isBlank()
                ? known.stream()
                        .filter(practice -> practices.contains(practice.id()))
                        .map(Practice::name)
                        .collect(Collectors.joining(", "))
                : toSee;
    }
}
