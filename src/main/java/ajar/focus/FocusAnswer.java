package ajar.focus;

/** What somebody hears who changes their list. */
public enum FocusAnswer {
    CHANGED,
    /** Two are in hand: one is to be finished, or parked saying why. */
    HOLDS_TWO,
    NO_REASON,
    NO_TITLE,
    TOO_LONG,
    /** So much waits already that nobody would see it again. */
    TOO_MANY,
    /** It does not stand where it stood, on another page perhaps. */
    NOT_NOW,
    NOTHING_TO_UNDO,
    /** There is no such thing on this list. */
    NOT_YOURS
}
