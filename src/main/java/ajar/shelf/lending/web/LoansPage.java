package ajar.shelf.lending.web;

import java.util.List;

/**
 * One's loans.
 *
 * @param said what came of the last tap; empty where there was none
 * @param own of one's own copies
 * @param borrowed of colleagues' copies
 */
public record LoansPage(String said, List<Line> own, List<Line> borrowed) {

    /**
     * @param agree where it is given to whoever asked, or empty
     * @param no what ends it, in words
     */
    public record Line(String title, String href, String sentence, String agree, String no, String end) {}
}
