package ajar.site;

/**
 * What a plan reached and what is proven about it, drawn by {@code site/certificate.jte}.
 *
 * @param sentence the page's heading: "41 of 44 wishes served; no plan can serve more than 42."
 * @param line one line in words below the bar
 * @param served wishes served
 * @param bound no plan serves more; from {@code served} to {@code asked}
 * @param asked all wishes
 */
public record Certificate(String sentence, String line, int served, int bound, int asked) {

    /** Above this many wishes the cells would be too thin to count, and become one bar. */
    private static final int CELLS_MAX = 80;

    public Certificate {
        if (served < 0 || bound < served || asked < bound) {
            throw new IllegalArgumentException("Served %d, bound %d, asked %d.".formatted(served, bound, asked));
        }
    }

    public boolean hasCells() {
        return asked <= CELLS_MAX;
    }

    /** The look of the cell at a place from 0. */
    public String cell(int place) {
        if (place < served) {
            return "is-served";
        }
        return place < bound ? "is-possible" : "is-beyond";
    }

    public String servedPercent() {
        return percent(served);
    }

    public String boundPercent() {
        return percent(bound);
    }

    private String percent(int wishes) {
        return (asked == 0 ? 0 : 100.0 * wishes / asked) + "%";
    }
}
