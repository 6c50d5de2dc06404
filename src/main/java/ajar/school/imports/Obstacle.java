package ajar.school.imports;

/** Why an upload cannot be confirmed as it is. {@code word} is a code or number of the file that it is about, or empty. */
public record Obstacle(Kind kind, String word) {

    /** What is in the way. */
    public enum Kind {
        NO_LESSONS,
        NOTHING_CHANGES,
        WHO_IS_THIS,
        DATES,
        CYCLE_TOO_SHORT,
        CYCLE_UNEVEN,
        CODE_TOO_LONG,
        TOO_LARGE,
        BELLS
    }
}
