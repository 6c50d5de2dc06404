package ajar.coaching.conversations;

import ajar.coaching.EntryId;

/** Whether it was written. */
public sealed interface WritingAnswer {

    /** It stands there. */
    record Written(EntryId entry) implements WritingAnswer {}

    /** It does not, and why. */
    record Refused(Refusal why) implements WritingAnswer {}

    /** Why something is not written. */
    enum Refusal {
        EMPTY,
        TOO_LONG,
        /** Of the other's kinds. */
        NOT_YOURS,
        CLOSED,
        TAKEN_BACK,
        /** The teacher has not asked for an example. */
        NOT_ASKED,
        ASKED_ALREADY,
        /** It stands as it was written. */
        TOO_LATE
    }
}
