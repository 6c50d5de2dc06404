package ajar.visits.wishes;

import ajar.visits.WishId;

/** What somebody hears who makes a wish. */
public sealed interface WishAnswer {

    record Wished(WishId wish) implements WishAnswer {}

    record Refused(Refusal why) implements WishAnswer {}

    /** Why a wish cannot be made like that. */
    enum Refusal {
        NEITHER_NOR,
        YOURSELF,
        UNKNOWN_HOST,
        UNKNOWN_PRACTICE,
        ENDS_BEFORE_IT_BEGINS,
        PAST,
        TOO_LONG,
        NO_COACH,
        ALREADY_WISHED,
        TOO_MANY,
        NOT_OPEN
    }
}
