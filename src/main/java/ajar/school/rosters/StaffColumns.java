package ajar.school.rosters;

import java.util.Map;

/**
 * Which column of a staff list holds what, as far as somebody said so; the rest is guessed.
 *
 * @param columns numbers from 1; {@link #NOWHERE} for what the list does not have
 */
public record StaffColumns(Map<Field, Integer> columns) {

    public static final int NOWHERE = 0;

    /** Leaves everything to the guesses. */
    public static final StaffColumns GUESSED = new StaffColumns(Map.of());

    /** What a column can hold. */
    public enum Field {
        /** The whole name. */
        NAME,
        GIVEN,
        FAMILY,
        EMAIL,
        CODE,
        DEPARTMENT,
        ROLE
    }

    public StaffColumns {
        columns = Map.copyOf(columns);
    }
}
