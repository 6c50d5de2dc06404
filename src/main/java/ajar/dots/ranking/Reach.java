package ajar.dots.ranking;

/** How soon a candidate can be had. */
public enum Reach {
    /** In the seeker's own free time this week. */
    FREE,
    /** Only when somebody takes the seeker's class. */
    COVER,
    /** Whenever they like: what is read, and questions. */
    ANY_TIME,
    /** Not in the time to come. */
    NOT_NOW
}
