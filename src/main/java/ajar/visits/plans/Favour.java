package ajar.visits.plans;

import ajar.school.LessonId;
import ajar.school.PersonId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody could be asked for, so that a wish is granted on a date.
 *
 * @param asked the host who would open a lesson, or the visitor whose wish it is
 * @param lesson the one to open; null where it is the wish that would change
 */
public record Favour(Kind kind, PersonId asked, @Nullable LessonId lesson, LocalDate on) {

    public enum Kind {
        /** The host opens the lesson on that date. */
        OPEN_DOOR,
        /** The visitor lets the wish have that date. */
        MORE_TIME,
        /** The visitor gives own free time. */
        OWN_TIME,
        /** The visitor lets somebody take a class meanwhile. */
        COVERED_TIME,
        /** The visitor makes do with half a lesson. */
        HALF,
        /** The visitor comes without the coach. */
        WITHOUT_COACH;

        /** As the database writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
