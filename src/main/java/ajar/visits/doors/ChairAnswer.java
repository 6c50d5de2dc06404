package ajar.visits.doors;

/** What somebody hears who asks for a chair. All but {@code TAKEN} leave everything as it was. */
public enum ChairAnswer {
    TAKEN,
    OWN_LESSON,
    ALREADY_YOURS,
    NONE_LEFT,
    SHUT,
    OVER,
    NO_LESSON_THEN,
    NO_HALVES,
    /** The visitor teaches then; a wish finds somebody to take the class. */
    YOU_TEACH,
    YOU_ARE_TAKEN,
    ENOUGH_THIS_WEEK,
    HOST_HAS_ENOUGH
}
