package ajar.dots.ranking;

import ajar.meaning.Meaning;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Meanings without a model: texts that are about the same thing are alike, 0.27 on average, and others 0.13, each give or take some 0.08, as
 * was measured on the pairs.
 */
final class MadeUpMeanings implements Understanding {

    private static final int DIMENSIONS = Meaning.DIMENSIONS;
    /** Texts differ in fewer ways than there are dimensions. */
    private static final int WAYS = 80;

    private static final double ALL_ALIKE = Math.sqrt(0.13);
    private static final double SAME_THING = Math.sqrt(0.14);

    private final Map<String, Meaning> known = new HashMap<>();
    private final double[] everything;
    private final double[][] things;

    MadeUpMeanings(int things, SplittableRandom drawn) {
        everything = drawn(drawn, DIMENSIONS);
        this.things = IntStream.range(0, things)
                .mapToObj(i -> drawn(drawn, DIMENSIONS))
                .toArray(double[][]::new);
    }

    /** The words from now on mean something about the thing. */
    void tell(String words, int thing, SplittableRandom drawn) {
        var own = drawn(drawn, WAYS);
        double rest = Math.sqrt(1 - ALL_ALIKE * ALL_ALIKE - SAME_THING * SAME_THING);
        var parts = new double[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            parts[i] = ALL_ALIKE * everything[i] + SAME_THING * things[thing][i] + (i < WAYS ? rest * own[i] : 0);
        }
        known.put(words, meaning(parts));
    }

    @Override
    public Optional<Meaning> ofNeed(String words) {
        return Optional.ofNullable(known.get(words));
    }

    @Override
    public Optional<Meaning> ofPublished(String words) {
        return Optional.ofNullable(known.get(words));
    }

    static Meaning meaning(double[] parts) {
        double longest = IntStream.range(0, parts.length)
                .mapToDouble(i -> Math.abs(parts[i]))
                .max()
                .orElse(1);
        var written = new byte[1 + DIMENSIONS];
        written[0] = 1;
        for (int i = 0; i < parts.length; i++) {
            written[1 + i] = (byte) Math.round(parts[i] / longest * 127);
        }
        return Meaning.read(written).orElseThrow();
    }

    /** A direction, of length one, that leads anywhere within the first dimensions. */
    private static double[] drawn(SplittableRandom drawn, int dimensions) {
        var parts = new double[DIMENSIONS];
        double squares = 0;
        for (int i = 0; i < dimensions; i++) {
            parts[i] = drawn.nextGaussian();
            squares += parts[i] * parts[i];
        }
        for (int i = 0; i < dimensions; i++) {
            parts[i] /= Math.sqrt(squares);
        }
        return parts;
    }
}
