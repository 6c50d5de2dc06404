package ajar.dots.ranking;

/**
 * How much each thing counts, all in one place; docs/dots.md says why and what was measured with and without. Likeness of meaning has
 * the weight 1, and all others are in its measure: 0.1 is about what lies between a text that fits and one that does not.
 *
 * @param words the share of the need's own words that the nearest text says too, times this
 * @param practiceOfNeed for a practice that the need is known to have
 * @param practiceLike likeness of the need to the name of a practice, times this
 * @param learners for the first colleague who learned it, times the logarithm of their number
 * @param many taken off for each time a candidate's texts double: of many texts one is near by chance
 * @param free can be had in own free time
 * @param cover can be had with cover
 * @param notNow cannot be had now
 * @param load taken off when all that was offered is used up
 * @param even fits that differ by less are as good as equal, and are drawn
 * @param kindInTenMax of one kind among the first ten, while there are others
 */
public record Weights(
        double words,
        double practiceOfNeed,
        double practiceLike,
        double learners,
        double many,
        double free,
        double cover,
        double notNow,
        double load,
        double even,
        int kindInTenMax) {

    public static final Weights DEFAULT =
            new Weights(0.15, 0.1, 0.2, 0.01, 0.01, 0.03, 0, -0.1, 0.1, 0.01, 4);
}
