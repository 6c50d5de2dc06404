package ajar.coaching.web.letter;

import java.util.List;

/**
 * A field somebody writes in, with what they had begun.
 *
 * @param slot of the draft
 * @param draft the id of what is written here
 * @param base the draft it goes on from, and {@code baseVersion}; empty and 0 where there is none
 * @param others drafts of the same field from other pages or devices
 * @param refusal why it was not written; empty where nothing stands in the way
 * @param advice the sentence that gives advice; empty where there is none
 */
public record Field(
        String conversation,
        String slot,
        String draft,
        String base,
        int baseVersion,
        String words,
        List<Other> others,
        String refusal,
        String advice) {

    /** A draft from elsewhere: when it was kept, and what it says. */
    public record Other(String id, String when, String words) {}

    public String drafts() {
        return "/conversations/" + conversation + "/drafts/" + slot;
    }

    /** The page that the field is on. */
    public String path() {
        return "/conversations/" + conversation + (slot.equals("card") ? "/card" : "");
    }

    public Field refusedFor(String why, String written) {
        return new Field(conversation, slot, draft, base, baseVersion, written, others, why, advice);
    }

    public Field advising(String sentence, String written) {
        return new Field(conversation, slot, draft, base, baseVersion, written, others, refusal, sentence);
    }
}
