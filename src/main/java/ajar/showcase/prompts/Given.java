package ajar.showcase.prompts;

/** What became of an answer that somebody gave. */
public enum Given {
    GIVEN,
    CHANGED,
    /** The round has not begun or is over, or there is none. */
    NOT_OPEN,
    /** A blank is empty, or holds too much. */
    DOES_NOT_FIT,
    /** A moderator took their answer away; it can be taken back and not changed. */
    TAKEN_AWAY
}
