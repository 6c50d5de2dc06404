package ajar.openness;

import java.util.Locale;

/** What may hold of a teacher in a term so far. */
public enum Measure {
    /** Visited a colleague. */
    MADE,
    /** Had a door open. */
    OPENED,
    /** Was visited. */
    RECEIVED,
    /** Wished for a visit. */
    WISHED,
    /** Visited a colleague of another department. */
    ACROSS,
    /** Made a visit they had wished for. */
    MET;

    /** As it stands in the tables. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Measure of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
