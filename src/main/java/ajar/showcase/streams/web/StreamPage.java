package ajar.showcase.streams.web;

import java.util.List;

/**
 * One page of a stream.
 *
 * @param what a sentence about it, or empty
 * @param said what came of the last tap, or empty
 * @param ways where else to go
 * @param next the address of the next page, or empty
 * @param isFirst whether it begins at the beginning
 */
public record StreamPage(
        String title,
        String what,
        String said,
        boolean isWhole,
        List<Way> ways,
        List<TeaserLine> posts,
        String empty,
        String next,
        boolean isFirst) {

    public record Way(String words, String href) {}
}
