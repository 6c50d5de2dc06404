package ajar.shelf.links.web;

import java.util.List;

/**
 * Where books lead, and a form for one more.
 *
 * @param said what came of the last tap; empty where there was none
 * @param refusal a sentence, or empty
 */
public record LinksPage(
        String said, String refusal, List<Line> links, List<Kind> kinds, String name, String template, boolean full) {

    public record Line(String name, String kind, String template, String removal) {}

    public record Kind(String value, String word, boolean chosen) {}
}
