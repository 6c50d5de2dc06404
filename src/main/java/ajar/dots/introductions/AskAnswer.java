package ajar.dots.introductions;

/** What becomes of a wish to meet somebody. */
public enum AskAnswer {
    ASKED,
    /** The same colleague was asked before, this term. */
    WAITS_ALREADY,
    /** Others were quicker: the colleague has no room any more, or rests. */
    NO_ROOM,
    /** So many questions of one person may wait at a time. */
    TOO_MANY
}
