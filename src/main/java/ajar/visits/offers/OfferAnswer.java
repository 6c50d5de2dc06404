package ajar.visits.offers;

/** What somebody hears who offers to stand in. */
public enum OfferAnswer {
    OFFERED,
    /** There is no such slot in the school's week, or not on that date. */
    NO_SUCH_SLOT,
    YOU_TEACH_THEN,
    PROTECTED,
    NOT_AT_SCHOOL,
    /** The school's rules ask nobody who teaches. */
    NOT_ASKED,
    PAST
}
