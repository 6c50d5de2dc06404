package ajar.dots.ranking;

import java.util.SplittableRandom;

/** The bare loops that compare one direction with very many, each as plain as it can be; answers go into {@code likeness}. */
final class Loops {

    private static final int DIMENSIONS = 384;

    private final int texts;
    private final float[] asked = new float[DIMENSIONS];
    private final float[] floats;
    private final byte[] bytes;
    private final float[] likeness;

    Loops(int texts) {
        this.texts = texts;
        floats = new float[texts * DIMENSIONS];
        bytes = new byte[texts * DIMENSIONS];
        likeness = new float[texts];
        new SplittableRandom(1).nextBytes(bytes);
        for (int i = 0; i < floats.length; i++) {
            floats[i] = bytes[i];
        }
        System.arraycopy(floats, 0, asked, 0, DIMENSIONS);
    }

    /** One text after another, one sum. */
    void plain() {
        for (int text = 0; text < texts; text++) {
            int from = text * DIMENSIONS;
            float sum = 0;
            for (int i = 0; i < DIMENSIONS; i++) {
                sum += asked[i] * floats[from + i];
            }
            likeness[text] = sum;
        }
    }

    /** The same with four sums that do not wait for each other. */
    void fourSums() {
        fourSums(0, texts);
    }

    void fourSumsInTwoThreads() throws InterruptedException {
        var other = Thread.ofPlatform().start(() -> fourSums(0, texts / 2));
        fourSums(texts / 2, texts);
        other.join();
    }

    private void fourSums(int begin, int end) {
        for (int text = begin; text < end; text++) {
            int from = text * DIMENSIONS;
            float one = 0;
            float two = 0;
            float three = 0;
            float four = 0;
            for (int i = 0; i < DIMENSIONS; i += 4) {
                one += asked[i] * floats[from + i];
                two += asked[i + 1] * floats[from + i + 1];
                three += asked[i + 2] * floats[from + i + 2];
                four += asked[i + 3] * floats[from + i + 3];
            }
            likeness[text] = one + two + three + four;
        }
    }

    /** A quarter of the memory, one text after another. */
    void eightBits() {
        for (int text = 0; text < texts; text++) {
            int from = text * DIMENSIONS;
            int sum = 0;
            for (int i = 0; i < DIMENSIONS; i++) {
                sum += bytes[i] * bytes[from + i];
            }
            likeness[text] = sum;
        }
    }

    /** So that nobody finds out that nothing is done with it. */
    float any() {
        return likeness[texts / 3];
    }
}
