package ajar.showcase.posts;

/** What became of publishing. */
public enum Published {
    /** Colleagues read it. */
    SHOWN,
    /** The host of the visit is asked first. */
    ASKED,
    /** A word or the number of links lets a moderator look first. */
    HELD,
    /** It says nothing, or is too long, or names a practice or a visit that is not there. */
    REFUSED,
    /** So many posts a day are enough. */
    TOO_MANY
}
