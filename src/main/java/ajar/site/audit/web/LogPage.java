package ajar.site.audit.web;

import java.util.List;

/**
 * A page of the log.
 *
 * @param note what has just happened, or empty
 * @param whole whether the log is as it was written, as a sentence; empty where that is not this reader's to know
 * @param kinds to choose from; none on one's own page
 * @param older where older entries are, or empty
 * @param sheet where all of it can be fetched as a table, or empty
 */
public record LogPage(
        String title,
        String what,
        String note,
        String whole,
        boolean broken,
        List<Kind> kinds,
        List<Line> lines,
        String older,
        String sheet) {

    /** What can be looked for. */
    public record Kind(String value, String word, boolean chosen) {}

    /** An entry: when, and what as one sentence. */
    public record Line(String when, String sentence) {}
}
