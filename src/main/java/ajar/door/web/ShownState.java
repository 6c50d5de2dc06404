package ajar.door.web;

/**
 * A state of a sign in words, for the page and for the script that keeps them.
 *
 * @param from in milliseconds since 1970, as is {@code until}, which is excluded
 * @param world a class of the style sheet
 * @param word the one large word
 * @param size how small the task must be to stay on the sign: empty, or a look
 * @param now what goes on; empty where nothing does
 * @param next what comes; empty where nothing does
 * @param door whether visitors may come in, in words; may be empty
 */
public record ShownState(
        long from,
        long until,
        String world,
        String word,
        String task,
        String size,
        String now,
        String next,
        String door,
        boolean open) {}
