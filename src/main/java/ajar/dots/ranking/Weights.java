package ajar.dots.ranking;

/**
 * How much each thing counts, all in one place; docs/dots.md says why, and what was measured with and without. Likeness of meaning has
 * the weight 1 and all others are in its measure: about 0.15 lie between a text that fits and one that has nothing to do with it.
 *
 * @param word for a word of the need that the nearest text says and no other text does; less for what many say
 * @param wordsMax for all such words together
 * @param practiceOfNeed for a practice that the need is known to have
 * @param practiceLike how much more the need sounds like a practice than like others, times this
 * @param many taken off each time that a candidate's texts double: of many texts one is near by chance
 * @param learners times the natural logarithm of one more than their number
 * @param free for what can be had in own free time
 * @param anyTime for what can be had whenever one likes
 * @param notNow taken off what cannot be had now
 * @param load taken off when all that was offered is used up
 * @param even fits that differ by less are as good as equal, and are drawn
 * @param kindInTopMax of one kind among the first ten, while there are others
 */
public record Weights(
        double word,
        double wordsMax,
        double practiceOfNeed,
        double practiceLike,
        double many,
        double learners,
        double free,
        double anyTime,
        double notNow,
        double load,
        double even,
        int kindInTopMax) {

    public static final Weights DEFAULT = new Weights(0.06, 0.15, 0.1, 0.2, 0.02, 0.01, 0.03, 0.015, 0.1, 0.1, 0.02, 5);
}
