package ajar.meaning;

/**
 * What a text means: a direction in a space of {@link #DIMENSIONS} dimensions. It holds no word of the text and yet tells much
 * of it, so what is true of a text is true of its meaning: that of a confidential one is never stored.
 */
public final class Meaning {

    public static final int DIMENSIONS = 384;

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
        double squares = 0;
        for (double part : sum) {
            squares += part * part;
        }
        double length = Math.max(Math.sqrt(squares), Double.MIN_NORMAL);
        var direction = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            direction[i] = (float) (sum[i] / length);
        }
        return new Meaning(direction);
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
