package ajar.showcase.prompts.web;

import java.util.List;

/**
 * The school's prompts: those that are asked now, those that will be, and those that were.
 *
 * @param said what came of the last tap; empty where there was none
 * @param unasked prompts that were never asked, for coaches
 */
public record PromptsPage(
        String said, boolean mayAsk, List<Line> open, List<Line> ahead, List<Line> past, List<Unasked> unasked) {

    /**
     * One round.
     *
     * @param waits that the reader has not answered yet, or empty
     * @param callOff where it is called off; empty where it cannot be
     */
    public record Line(String sentence, String href, String when, String waits, String callOff) {}

    public record Unasked(String sentence, String ask) {}
}
