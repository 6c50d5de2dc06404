package ajar.meaning;

import java.util.Optional;

/**
 * What a text means: a direction in a space of {@link #DIMENSIONS} dimensions. It holds no word of the text and yet tells much
 * of it, so what is true of a text is true of its meaning: that of a confidential one is never stored.
 */
public final class Meaning {

    public static final int DIMENSIONS = 384;

    /** Stands before what is written. Another model gives other numbers, so it gets another sign, and nobody compares the two. */
    private static final byte MODEL = 1;

    private static final int WRITTEN_LENGTH = 1 + DIMENSIONS;

    private final float[] direction;

    /** @param direction of length 1; not changed by anybody any more */
    private Meaning(float[] direction) {
        this.direction = direction;
    }

    /** The mean of what the pieces of a text came to, made one long. */
    static Meaning meanOf(float[][] pieces) {
        var sum = new double[DIMENSIONS];
        for (var piece : pieces) {
            for (int i = 0; i < DIMENSIONS; i++) {
                sum[i] += piece[i];
            }
        }
        return new Meaning(madeOneLong(sum));
    }

    /**
     * What {@link #written} wrote, or nothing if another model wrote it: then the text is to be read again.
     */
    public static Optional<Meaning> read(byte[] written) {
        if (written.length != WRITTEN_LENGTH || written[0] != MODEL) {
            return Optional.empty();
        }
        var steps = new double[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            steps[i] = written[1 + i];
        }
        return Optional.of(new Meaning(madeOneLong(steps)));
    }

    private static float[] madeOneLong(double[] parts) {
        double squares = 0;
        for (double part : parts) {
            squares += part * part;
        }
        double length = Math.max(Math.sqrt(squares), Double.MIN_NORMAL);
        var direction = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            direction[i] = (float) (parts[i] / length);
        }
        return direction;
    }

    /**
     * To be kept beside a published text, a quarter as long as it is in memory; never that of a confidential one. What is read from
     * it is as alike to others as the original within 0.005, which changes no order that anybody would notice.
     */
    public byte[] written() {
        var written = new byte[WRITTEN_LENGTH];
        written[0] = MODEL;
        System.arraycopy(steps(), 0, written, 1, DIMENSIONS);
        return written;
    }

    /** The direction in whole steps, the longest part of it 127 of them. */
    byte[] steps() {
        float longest = Float.MIN_NORMAL;
        for (float part : direction) {
            longest = Math.max(longest, Math.abs(part));
        }
        var steps = new byte[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            steps[i] = (byte) Math.round(direction[i] / longest * Byte.MAX_VALUE);
        }
        return steps;
    }

    float part(int dimension) {
        return direction[dimension];
    }

    /**
     * How alike two meanings are, from -1 to 1. Good for putting texts in an order and no measure by itself: two texts that a
     * person would call a perfect match may have 0.2.
     */
    public float likenessTo(Meaning other) {
        float product = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            product += direction[i] * other.direction[i];
        }
        return product;
    }
}
