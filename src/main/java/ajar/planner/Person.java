package ajar.planner;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who teaches, coaches or stands in.
 *
 * @param school the home school
 * @param priority what a first visit of this person is worth: 3 new or isolated, 2 never visited, 1 other, 0 nothing
 * @param coach the person's own coach, for the talk after a visit
 * @param coversPerWeek whole periods that this person covers in a week at most
 * @param coversPerDay whole periods that this person covers on a day at most
 * @param coversWhenFree whether a teacher stands in while available; coaches and cover staff always do
 * @param talksPerWeek talks after visits that this person holds as a coach in a week at most
 * @param givesOwnFree whether visits may use this person's own free time, protected time included
 * @param schools where a coach or cover staff works; empty means the home school alone
 * @param knows the groups that this person teaches anywhere in the timetable, as named by {@link Lesson#groups}
 */
public record Person(
        String id,
        String school,
        Kind kind,
        int priority,
        @Nullable String coach,
        int coversPerWeek,
        int coversPerDay,
        boolean coversWhenFree,
        int talksPerWeek,
        boolean givesOwnFree,
        Set<String> schools,
        Set<String> knows) {

    /** A coach who also teaches is a coach with lessons, not a kind of its own. */
    public enum Kind {
        TEACHER,
        COACH,
        COVER_STAFF
    }

    public Person {
        if (priority < 0 || coversPerWeek < 0 || coversPerDay < 0 || talksPerWeek < 0) {
            throw new IllegalArgumentException("A negative number for " + id + ".");
        }
        schools = schools.isEmpty() ? Set.of(school) : Set.copyOf(schools);
        knows = Set.copyOf(knows);
    }

    /** Somebody who may cover on one day all that they cover in the week. */
    public Person(
            String id,
            String school,
            Kind kind,
            int priority,
            @Nullable String coach,
            int coversPerWeek,
            boolean coversWhenFree,
            int talksPerWeek,
            boolean givesOwnFree,
            Set<String> schools,
            Set<String> knows) {
        this(
                id,
                school,
                kind,
                priority,
                coach,
                coversPerWeek,
                coversPerWeek,
                coversWhenFree,
                talksPerWeek,
                givesOwnFree,
                schools,
                knows);
    }

    /** Somebody with more than one school is at most at one of them per half-day. */
    public boolean isShared() {
        return schools.size() > 1;
    }
}
