package ajar.shelf.web;

import java.util.List;

/**
 * The shelf: chapters that were picked, and all books.
 *
 * @param said what came of the last tap; empty where there was none
 * @param minutes how much time there is
 * @param sorts for what, and the practices
 * @param found how many chapters there are for that, as a sentence
 * @param english a sentence where the order is by meaning; else empty
 * @param chapters those that stand first
 * @param others the rest, folded
 * @param more what unfolds them, in words
 */
public record ShelfPage(
        String said,
        List<Option> minutes,
        List<Option> sorts,
        String found,
        String english,
        List<Chapter> chapters,
        List<Chapter> others,
        String more,
        List<Line> books,
        List<Way> ways) {

    /** A choice in the form. */
    public record Option(String value, String word, boolean chosen) {}

    /** A chapter that was picked; the verdict is empty where there is none. */
    public record Chapter(String chapter, String title, String facts, String verdict, String why, String href) {}

    /** A book. */
    public record Line(Cover cover, String title, String authors, String facts, String href) {}

    public record Way(String word, String href) {}
}
