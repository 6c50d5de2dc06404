package ajar.dots.ranking;

/** A candidate in its place of the list, with what made it stand there. */
public record Ranked<T>(T what, Kind kind, Parts parts, Reason reason) {

    /** The larger the better a fit to this need; means nothing for another one. */
    public double fit() {
        return parts.sum();
    }
}
