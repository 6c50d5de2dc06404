package ajar.visits.agreed;

import ajar.school.DatedLesson;
import ajar.visits.LessonPart;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Why an agreed visit cannot take place as it was agreed. It stays agreed until somebody settles it. */
public enum Trouble {
    /** Nobody takes a class that the visitor would leave. */
    STAND_IN,
    /** A lesson that it needs is not at its agreed time any more. */
    TIME;

    /** Judged by the lessons and duties of the date, all of the school's. */
    public static Optional<Trouble> of(AgreedVisit visit, List<DatedLesson> lessons) {
        return of(visit, new SchoolTimes(lessons));
    }

    static Optional<Trouble> of(AgreedVisit visit, SchoolTimes times) {
        if (!doorStands(visit, times) || !visit.covers().stream().allMatch(cover -> coverStands(visit, cover, times))) {
            return Optional.of(TIME);
        }
        return visit.isCovered()
                        || times.leftAlone(visit.visitor(), visit.from(), visit.until())
                                .isEmpty()
                ? Optional.empty()
                : Optional.of(STAND_IN);
    }

    private static boolean doorStands(AgreedVisit visit, SchoolTimes times) {
        return times.lesson(visit.lesson(), visit.date())
                .filter(lesson -> lesson.isTaughtBy(visit.host()))
                .filter(lesson -> isAt(visit.from(), visit.until(), visit.part(), lesson))
                .isPresent();
    }

    private static boolean coverStands(AgreedVisit visit, AgreedVisit.Cover cover, SchoolTimes times) {
        var lesson = times.lesson(cover.lesson(), visit.date());
        return lesson.isPresent()
                && lesson.get().isTaughtBy(visit.visitor())
                && isAt(cover.from(), cover.until(), cover.part(), lesson.get())
                && times.leftAlone(cover.standIn(), cover.from(), cover.until()).isEmpty();
    }

    /** Compared with what was agreed, not with the timetable of now: whoever asks may have tried a change on it already. */
    private static boolean isAt(LocalDateTime from, LocalDateTime until, LessonPart part, DatedLesson then) {
        return from.equals(part.begins(then.starts(), then.ends()))
                && until.equals(part.finishes(then.starts(), then.ends()));
    }
}
