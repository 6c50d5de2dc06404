package ajar.coaching.cards;

import ajar.coaching.CardId;

/** Whether a card says now what somebody wanted. */
public sealed interface CardAnswer {

    /** It does. */
    record Done(CardId card) implements CardAnswer {}

    /** It does not, and why. */
    record Refused(Refusal why) implements CardAnswer {}

    /** Why a card is not written or signed. */
    enum Refusal {
        EMPTY,
        TOO_LONG,
        READERS,
        LAST_DAY,
        /** The other has changed it since it was shown. */
        CHANGED_MEANWHILE,
        TAKEN_BACK
    }
}
