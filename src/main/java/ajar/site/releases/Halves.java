package ajar.site.releases;

/** Looks for up to four people whose numbers add up to nothing: for each one or two of them, whether the others' sum has been met. */
final class Halves {

    private final long[] numbers;
    private final long[] sums;
    private final int[] firsts;
    private final int[] seconds;
    private final int mask;

    /** @param numbers below the prime of {@link Basis} */
    Halves(long[] numbers) {
        this.numbers = numbers;
        int places = Integer.highestOneBit(Math.max(1, numbers.length * (numbers.length + 1) / 2)) << 2;
        this.sums = new long[places];
        this.firsts = new int[places];
        this.seconds = new int[places];
        this.mask = places - 1;
    }

    /** @param most of them, from one to four */
    boolean addUpToNothing(int most) {
        for (int one = 0; one < numbers.length; one++) {
            if (completes(numbers[one], one, one, most) || most > 1 && pairs(one, most)) {
                return true;
            }
            keep(numbers[one], one, one);
        }
        return false;
    }

    private boolean pairs(int one, int most) {
        for (int other = 0; other < one && most > 1; other++) {
            long sum = Basis.plus(numbers[one], numbers[other]);
            if (completes(sum, one, other, most)) {
                return true;
            }
            if (most > 2) {
                keep(sum, one, other);
            }
        }
        return false;
    }

    private boolean completes(long sum, int one, int other, int most) {
        if (sum == 0) {
            return true;
        }
        long wanted = Basis.PRIME - sum;
        int size = one == other ? 1 : 2;
        for (int place = place(wanted); sums[place] != 0; place = place + 1 & mask) {
            if (sums[place] == wanted) {
                int first = firsts[place];
                int second = seconds[place];
                boolean apart = first != one && first != other && second != one && second != other;
                if (apart && size + (first == second ? 1 : 2) <= most) {
                    return true;
                }
            }
        }
        return false;
    }

    private void keep(long sum, int one, int other) {
        int place = place(sum);
        while (sums[place] != 0) {
            place = place + 1 & mask;
        }
        sums[place] = sum;
        firsts[place] = one;
        seconds[place] = other;
    }

    private int place(long sum) {
        long mixed = sum * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
