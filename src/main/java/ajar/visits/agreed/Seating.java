package ajar.visits.agreed;

/** What came of agreeing a visit. Whatever is not {@code AGREED} has left no trace. */
public enum Seating {
    AGREED,
    /** Somebody or some room it needs is taken at that time; nobody can be in two places. */
    TAKEN_ELSEWHERE,
    /** The visitor would leave a class alone and nobody takes it. */
    CLASS_LEFT_ALONE,
    /** The lesson does not take place on that date. */
    NO_LESSON_THEN
}
