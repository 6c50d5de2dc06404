package ajar.showcase.prompts.web;

import ajar.showcase.prompts.Asking;

/**
 * Asks a prompt, a new one or one that is there.
 *
 * @param sentence as it was typed, or as it stands
 * @param isNew whether the sentence is still to be written
 * @param refusal a sentence, or empty
 */
public record AskPage(
        String action, String sentence, boolean isNew, String first, String last, Asking.Again again, String refusal) {}
