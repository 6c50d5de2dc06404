package ajar.shelf.lending;

/** What came of asking for a copy, or of lending one. */
public enum LendAnswer {
    ASKED,
    LENT,
    /** Somebody has it. */
    IS_OUT,
    /** Its owner keeps it, or it is one's own. */
    NOT_LENT,
    /** There is no such copy, loan or colleague. */
    NOT_THERE
}
