package ajar.visits.doors.web;

import ajar.site.Words;
import ajar.visits.doors.ChairAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What a page says after a tap.
 *
 * @param key the last part of the message; empty says nothing
 */
public record Said(String key, boolean refused) {

    static final Said NOTHING = new Said("", false);
    static final Said GIVEN_BACK = new Said("given-back", false);
    static final Said SHUT = new Said("shut", false);
    static final Said OPEN_AGAIN = new Said("open-again", false);
    static final Said CLOSED = new Said("closed", false);
    public static final Said CHANGED = new Said("changed", false);
    public static final Said OPENED = new Said("opened", false);

    static Said of(ChairAnswer answer) {
        return new Said(
                switch (answer) {
                    case TAKEN -> "taken";
                    case OWN_LESSON -> "own-lesson";
                    case ALREADY_YOURS -> "already-yours";
                    case NONE_LEFT -> "none-left";
                    case SHUT -> "door-shut";
                    case OVER -> "over";
                    case NO_LESSON_THEN -> "no-lesson-then";
                    case NO_HALVES -> "no-halves";
                    case YOU_TEACH -> "you-teach";
                    case YOU_ARE_TAKEN -> "you-are-taken";
                    case ENOUGH_THIS_WEEK -> "enough-this-week";
                    case HOST_HAS_ENOUGH -> "host-has-enough";
                },
                answer != ChairAnswer.TAKEN);
    }

    /** A plan may find what a chair cannot: cover, another time, another week. */
    boolean isForAWish() {
        return switch (key) {
            case "none-left", "door-shut", "you-teach", "you-are-taken", "enough-this-week", "host-has-enough" -> true;
            default -> false;
        };
    }

    String sentence(Words words) {
        return key.isEmpty() ? "" : words.say("visits-doors.said." + key);
    }

    /** As it travels through a redirect. */
    public String word() {
        return (refused ? "!" : "") + key;
    }

    static Said from(@Nullable Object word) {
        if (!(word instanceof String said)) {
            return NOTHING;
        }
        return said.startsWith("!") ? new Said(said.substring(1), true) : new Said(said, false);
    }
}
