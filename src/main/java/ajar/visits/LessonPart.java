package ajar.visits;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;

/** How much of a lesson a visit or a cover takes [D3]. */
public enum LessonPart {
    WHOLE,
    FIRST_HALF,
    SECOND_HALF;

    /** As the database writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LessonPart of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Where this part of a lesson begins; halves meet at the middle, rounded down to a minute. */
    public LocalDateTime begins(LocalDateTime starts, LocalDateTime ends) {
        return this == SECOND_HALF ? middle(starts, ends) : starts;
    }

    public LocalDateTime finishes(LocalDateTime starts, LocalDateTime ends) {
        return this == FIRST_HALF ? middle(starts, ends) : ends;
    }

    private static LocalDateTime middle(LocalDateTime starts, LocalDateTime ends) {
        return starts.plusMinutes(Duration.between(starts, ends).toMinutes() / 2);
    }
}
