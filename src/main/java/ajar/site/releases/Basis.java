package ajar.site.releases;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * All that follows from some rows by adding and subtracting, modulo a prime of 61 bits, brought to its shortest form: each row begins with a
 * one, in a column of its own where all others have nothing. Does not change.
 *
 * @param rows of one width
 * @param leads the column that each row begins in
 */
record Basis(long[][] rows, int[] leads, int width) {

    static final long PRIME = (1L << 61) - 1;

    private static final BigInteger BIG_PRIME = BigInteger.valueOf(PRIME);
    private static final SecureRandom RANDOM = new SecureRandom();

    static final Basis NONE = new Basis(new long[0][], new int[0], 0);

    /** With one more row, of zeros and ones, which may be wider than those before; nothing where it follows from these. */
    Optional<Basis> with(long[] row) {
        var wide = widened(row.length);
        var left = wide.left(row);
        int lead = 0;
        while (lead < left.length && left[lead] == 0) {
            lead++;
        }
        if (lead == left.length) {
            return Optional.empty();
        }
        divide(left, left[lead]);
        int rank = rows.length;
        var more = Arrays.copyOf(wide.rows, rank + 1);
        for (int r = 0; r < rank; r++) {
            if (more[r][lead] != 0) {
                more[r] = more[r].clone();
                subtract(more[r], left, more[r][lead]);
            }
        }
        more[rank] = left;
        var columns = Arrays.copyOf(leads, rank + 1);
        columns[rank] = lead;
        return Optional.of(new Basis(more, columns, wide.width));
    }

    /** A vector at random that is orthogonal to every row. */
    long[] orthogonal() {
        var drawn = new byte[Long.BYTES * width];
        RANDOM.nextBytes(drawn);
        var numbers = ByteBuffer.wrap(drawn);
        var vector = new long[width];
        var leading = new boolean[width];
        for (int lead : leads) {
            leading[lead] = true;
        }
        for (int column = 0; column < width; column++) {
            vector[column] = leading[column] ? 0 : (numbers.getLong(Long.BYTES * column) >>> 3) % PRIME;
        }
        var solved = vector.clone();
        for (int r = 0; r < rows.length; r++) {
            long sum = 0;
            for (int column = 0; column < width; column++) {
                sum = plus(sum, times(rows[r][column], vector[column]));
            }
            solved[leads[r]] = sum == 0 ? 0 : PRIME - sum;
        }
        return solved;
    }

    private Basis widened(int wanted) {
        if (wanted <= width) {
            return this;
        }
        var wider = new long[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            wider[r] = Arrays.copyOf(rows[r], wanted);
        }
        return new Basis(wider, leads, wanted);
    }

    /** What is left of a row when all that follows is taken away. */
    private long[] left(long[] row) {
        var left = Arrays.copyOf(row, width);
        for (int r = 0; r < rows.length; r++) {
            if (left[leads[r]] != 0) {
                subtract(left, rows[r], left[leads[r]]);
            }
        }
        return left;
    }

    private static void subtract(long[] row, long[] other, long times) {
        long negative = PRIME - times;
        for (int column = 0; column < row.length; column++) {
            row[column] = plus(row[column], times(negative, other[column]));
        }
    }

    private static void divide(long[] row, long by) {
        if (by == 1) {
            return;
        }
        long inverse = BigInteger.valueOf(by).modInverse(BIG_PRIME).longValueExact();
        for (int column = 0; column < row.length; column++) {
            row[column] = times(row[column], inverse);
        }
    }

    static long plus(long one, long other) {
        long sum = one + other;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    private static long times(long one, long other) {
        if (one == 0 || other == 0) {
            return 0;
        }
        long high = Math.multiplyHigh(one, other);
        long low = one * other;
        // 2^61 leaves one: what is above 61 bits is added to what is below.
        long folded = (low & PRIME) + ((low >>> 61) | (high << 3));
        return folded >= PRIME ? folded - PRIME : folded;
    }
}
