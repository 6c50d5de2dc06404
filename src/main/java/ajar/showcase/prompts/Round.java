package ajar.showcase.prompts;

import ajar.showcase.PromptId;
import ajar.showcase.RoundId;
import java.time.LocalDate;

/**
 * The days on which a prompt is asked.
 *
 * @param sentence as it was asked, whatever becomes of the prompt
 * @param answers how many stand on the wall
 */
public record Round(RoundId id, PromptId prompt, Sentence sentence, LocalDate first, LocalDate last, int answers) {

    public boolean isOpen(LocalDate today) {
        return !isAhead(today) && !isOver(today);
    }

    public boolean isAhead(LocalDate today) {
        return first.isAfter(today);
    }

    public boolean isOver(LocalDate today) {
        return last.isBefore(today);
    }
}
