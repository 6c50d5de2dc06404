package ajar.showcase.prompts;

import ajar.showcase.AnswerId;

/**
 * An answer on the wall.
 *
 * @param author a name, or empty
 */
public record Answer(AnswerId id, Fillings fillings, String author) {}
