package ajar.visits.plans.requests;

import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import java.time.LocalDate;
import java.util.UUID;

/** What things are called towards the planner, which knows every lesson and door by its date, and back. */
public final class Ids {

    /** Wishes that stand for visits that are agreed already. */
    private static final String AGREED = "agreed:";

    private Ids() {}

    public static String of(PersonId person) {
        return person.value().toString();
    }

    public static String of(WishId wish) {
        return wish.value().toString();
    }

    public static String agreed(UUID visit) {
        return AGREED + visit;
    }

    public static String of(LessonId lesson, LocalDate date) {
        return lesson.value() + "@" + date;
    }

    public static String of(OpenLessonId door, LocalDate date) {
        return door.value() + "@" + date;
    }

    public static boolean isAgreed(String wish) {
        return wish.startsWith(AGREED);
    }

    public static WishId wish(String id) {
        return new WishId(UUID.fromString(id));
    }

    public static PersonId person(String id) {
        return new PersonId(UUID.fromString(id));
    }

    public static OpenLessonId door(String id) {
        return new OpenLessonId(UUID.fromString(id.substring(0, id.indexOf('@'))));
    }

    /** Of a lesson or a door. */
    public static LocalDate date(String id) {
        return LocalDate.parse(id.substring(id.indexOf('@') + 1));
    }
}
