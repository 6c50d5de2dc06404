package ajar.showcase.notes.web;

/**
 * One note, read and written in the same place.
 *
 * @param delete where it is deleted, or empty for a new one
 * @param confirm the word to type before that
 * @param refusal a sentence, or empty
 */
public record NotePage(
        String heading,
        String action,
        String title,
        String source,
        String words,
        String said,
        String refusal,
        String delete,
        String confirm) {}
