package ajar.coaching.drafts;

import java.util.Locale;

/** The field that a draft is for. */
public enum Slot {
    ANSWER,
    OWN_ANSWER,
    /** A question or a note; which of them is decided when it is sent. */
    COACH,
    CARD;

    /** As the database and addresses write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
