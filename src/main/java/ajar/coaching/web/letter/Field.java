package ajar.coaching.web.letter;

import ajar.coaching.advice.Advice;
import ajar.coaching.advice.TurnedIntoAQuestion;
import ajar.site.Words;
import java.util.List;

/**
 * A field somebody writes in, with what they had begun.
 *
 * @param slot of the draft
 * @param draft the id of what is written here
 * @param base the draft it goes on from, and {@code baseVersion}; empty and 0 where there is none
 * @param others drafts of the same field from other pages or devices
 * @param refusal why it was not written; empty where nothing stands in the way
 * @param advice where a sentence gives advice, what is offered in its place
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
        Offer advice) {

    /** A draft from elsewhere: when it was kept, and what it says. */
    public record Other(String id, String when, String words) {}

    /**
     * A gentle word, which may be ignored.
     *
     * @param sentence that gives advice; empty where none does
     * @param instead questions that may take its place
     */
    public record Offer(String sentence, String why, List<String> instead) {

        static final Offer NONE = new Offer("", "", List.of());

        static Offer of(Advice advice, Words words) {
            return new Offer(
                    advice.sentence(),
                    words.say(TurnedIntoAQuestion.whyKey(advice)),
                    TurnedIntoAQuestion.offeredFor(advice).stream()
                            .map(one -> words.say(one.key(), "topic", one.topic()))
                            .toList());
        }

        public boolean isMade() {
            return !sentence.isEmpty();
        }
    }

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

    public Field advising(Offer offer, String written) {
        return new Field(conversation, slot, draft, base, baseVersion, written, others, refusal, offer);
    }
}
