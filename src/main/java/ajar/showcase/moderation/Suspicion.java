package ajar.showcase.moderation;

/** Why a moderator looks at a text before others do. */
public enum Suspicion {
    NONE,
    /** A word of the list. */
    WORD,
    /** More links than somebody would show colleagues. */
    LINKS,
    /** The same sign or word again and again. */
    REPETITION
}
