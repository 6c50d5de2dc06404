package ajar.visits.mornings.web;

import java.util.List;

/**
 * The bad morning as it is read: ready words, top to bottom.
 *
 * @param heading who is away, or that nobody is
 * @param waiting what cannot be as it was agreed, each a sentence
 * @param unmet what no repair can meet again
 * @param seed and {@code digest} come back with the yes, so that what is confirmed is what was seen
 */
public record MorningPage(
        String heading,
        String clock,
        List<Away> away,
        List<GapRow> gaps,
        List<String> waiting,
        List<String> unmet,
        String changesHeading,
        String changesSentence,
        List<Change> changes,
        String confirm,
        boolean canConfirm,
        boolean hasOtherWay,
        long seed,
        String digest,
        List<Choice> people,
        String today,
        String note) {

    /** Somebody away, with the way back. */
    public record Away(String id, String sentence, boolean settled) {}

    /** A class without its teacher, and who takes it. */
    public record GapRow(
            String when,
            String what,
            String taker,
            boolean open,
            String absence,
            String lesson,
            String date,
            List<Choice> free) {}

    /** One person's days, before and after. */
    public record Change(String name, List<String> was, List<String> is) {}

    /** A line of a list to choose from. */
    public record Choice(String id, String name) {}
}
