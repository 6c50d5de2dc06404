package ajar.notices.letters;

import java.util.List;

/**
 * What a mail says, for the page of it.
 *
 * @param footer why it came
 * @param stopWords empty where there is no one click that stops it
 */
public record MailPage(
        String language,
        String direction,
        String title,
        List<String> facts,
        List<Part> parts,
        String action,
        String href,
        String footer,
        String stopWords,
        String stop) {

    /** @param heading may be empty */
    public record Part(String heading, List<Line> lines) {}

    /** @param href may be empty */
    public record Line(String text, String href) {}
}
