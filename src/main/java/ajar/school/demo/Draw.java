package ajar.school.demo;

import ajar.school.demo.Curriculum.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Puts the blocks of all pairs of forms into the periods of a week so that no teacher is in two places: it swaps two periods of
 * a pair again and again, and keeps a swap that does not make things worse, or now and then one that does.
 */
final class Draw {

    private static final int SWAPS_MAX = 3_000_000;
    private static final int CLASH = 8;
    private static final double WARM = 6;
    private static final double COLD = 0.8;
    private static final double FROZEN = 0.05;
    private static final int[] NOBODY = {};
    private static final int PERIODS_A_DAY = 6;

    private final List<List<Block>> pairs;
    private final Map<Staff, Integer> places = new HashMap<>();
    private final Map<Block, int[]> teachers = new IdentityHashMap<>();
    private final int[][] busy = new int[Curriculum.PERIODS][];
    private final Random random;
    private int clashes;

    private Draw(List<List<Block>> pairs, long seed) {
        this.pairs = pairs;
        this.random = new Random(seed);
        pairs.stream().flatMap(List::stream).forEach(block -> teachers.computeIfAbsent(block, this::teachersOf));
        for (int period = 0; period < Curriculum.PERIODS; period++) {
            busy[period] = new int[places.size()];
        }
    }

    /**
     * One week without clashes, for each pair of forms its blocks in the order of the periods. The same seed draws the same week.
     *
     * @param fresh false to start from the order given and change it only here and there
     */
    static List<List<Block>> week(List<List<Block>> pairs, long seed, boolean fresh) {
        var copies = new ArrayList<List<Block>>();
        pairs.forEach(pair -> copies.add(new ArrayList<>(pair)));
        var draw = new Draw(copies, seed);
        draw.begin(fresh);
        draw.settle(fresh ? WARM : FROZEN);
        return copies;
    }

    private int[] teachersOf(Block block) {
        return block.parts().stream()
                .mapToInt(part -> places.computeIfAbsent(part.teacher(), person -> places.size()))
                .toArray();
    }

    private void begin(boolean fresh) {
        for (var pair : pairs) {
            if (fresh) {
                Collections.shuffle(pair, random);
            } else {
                Collections.swap(pair, random.nextInt(pair.size()), random.nextInt(pair.size()));
            }
            for (int period = 0; period < pair.size(); period++) {
                put(pair.get(period), period);
            }
        }
    }

    private void settle(double warmth) {
        for (int swap = 0; swap < SWAPS_MAX && clashes > 0; swap++) {
            double warm = Math.max(Math.min(COLD, warmth), warmth * (1 - 4.0 * swap / SWAPS_MAX));
            var pair = pairs.get(random.nextInt(pairs.size()));
            int one = random.nextInt(pair.size());
            int other = random.nextInt(pair.size());
            if (pair.get(one) == pair.get(other)) {
                continue;
            }
            int before = CLASH * clashes + repeats(pair, one, other);
            swap(pair, one, other);
            int worse = CLASH * clashes + repeats(pair, one, other) - before;
            if (worse > 0 && random.nextDouble() >= Math.exp(-worse / warm)) {
                swap(pair, one, other);
            }
        }
        if (clashes > 0) {
            throw new IllegalStateException("The made-up school has %d clashes left.".formatted(clashes));
        }
    }

    private void swap(List<Block> pair, int one, int other) {
        take(pair.get(one), one);
        take(pair.get(other), other);
        Collections.swap(pair, one, other);
        put(pair.get(one), one);
        put(pair.get(other), other);
    }

    private void put(Block block, int period) {
        for (int teacher : teachers.getOrDefault(block, NOBODY)) {
            if (++busy[period][teacher] > 1) {
                clashes++;
            }
        }
    }

    private void take(Block block, int period) {
        for (int teacher : teachers.getOrDefault(block, NOBODY)) {
            if (--busy[period][teacher] > 0) {
                clashes--;
            }
        }
    }

    /** How often the subjects of these two periods come on their days. */
    private static int repeats(List<Block> pair, int one, int other) {
        return sameDay(pair, one) + sameDay(pair, other);
    }

    private static int sameDay(List<Block> pair, int period) {
        int first = period - period % PERIODS_A_DAY;
        int same = 0;
        for (int at = first; at < first + PERIODS_A_DAY; at++) {
            if (at != period && pair.get(at).kind().equals(pair.get(period).kind())) {
                same++;
            }
        }
        return same;
    }
}
