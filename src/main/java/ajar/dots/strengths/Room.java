package ajar.dots.strengths;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many colleagues somebody has room for in a term.
 *
 * @param restsUntil the last day on which they would rather not be asked, or null
 */
public record Room(int people, @Nullable LocalDate restsUntil) {

    public static final int PEOPLE_MAX = 20;

    public boolean restsOn(LocalDate date) {
        return restsUntil != null && !date.isAfter(restsUntil);
    }
}
