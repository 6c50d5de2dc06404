package ajar.dots.ranking;

/**
 * What the place of a candidate is made of, each already weighed: added up, the larger the further up.
 *
 * @param meaning how near its nearest text is to the need
 * @param words what of the need's own words that text says
 * @param many at most zero: of many texts one is near by chance
 * @param practice a practice of the need, or one that the need sounds like
 * @param learners how many learned from them, or tried it
 * @param reach how soon it can be had
 * @param load at most zero: much of what was offered is used up
 * @param draw who comes first of those that fit equally well
 */
public record Parts(
        double meaning,
        double words,
        double many,
        double practice,
        double learners,
        double reach,
        double load,
        double draw) {

    public double sum() {
        return meaning + words + many + practice + learners + reach + load + draw;
    }
}
