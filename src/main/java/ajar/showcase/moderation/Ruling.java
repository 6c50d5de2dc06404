package ajar.showcase.moderation;

import java.time.Instant;

/**
 * One thing that was done about a post or a reply.
 *
 * @param decidedBy a name; empty where nobody decided
 */
public record Ruling(Kind kind, String why, String decidedBy, Instant decidedAt, boolean read) {

    /** What was done. */
    public enum Kind {
        /** Three people flagged it: hidden until somebody decides. */
        FLAGGED,
        /** The list of words held it. */
        HELD,
        /** A moderator hid it. */
        HIDDEN,
        /** A moderator let it be shown. */
        SHOWN,
        /** Its author asked to look again. */
        ASKED
    }
}
