package ajar.shelf.lists.web;

import java.util.List;

/**
 * What a list of books would bring.
 *
 * @param counts how many books are new and how many there already, as a sentence
 * @param refusal a sentence, or empty
 * @param columns what is read from where
 * @param problems what is wrong with which line
 * @param more how many lines are not shown, or empty
 * @param shown names what the page shows, for the confirmation
 */
public record ListPage(
        String address,
        String file,
        String counts,
        String note,
        String refusal,
        List<Field> columns,
        List<Part> parts,
        List<String> problems,
        String more,
        String shown,
        boolean canConfirm) {

    public record Field(String name, String word, List<Option> heads) {}

    public record Option(String value, String word, boolean chosen) {}

    public record Part(String title, List<String> lines, String more, boolean open) {}
}
