package ajar.planner.columns;

import java.util.Arrays;

/**
 * What many possibilities use, in compressed form: possibility i uses {@code amount[k]} of {@code row[k]} for k from
 * {@code start[i]} to {@code start[i + 1]}, excluded. A row is named at most once per possibility.
 */
public final class Usage {

    public final int[] start;
    public final int[] row;
    public final int[] amount;

    Usage(int[] start, int[] row, int[] amount) {
        this.start = start;
        this.row = row;
        this.amount = amount;
    }

    public int size() {
        return start.length - 1;
    }

    /** The same with other numbers for the rows; rows with a new number below 0 are left out. */
    Usage renumbered(int[] number) {
        int[] starts = new int[start.length];
        int[] rows = new int[row.length];
        int[] amounts = new int[row.length];
        int to = 0;
        for (int i = 0; i < size(); i++) {
            for (int k = start[i]; k < start[i + 1]; k++) {
                if (number[row[k]] >= 0) {
                    rows[to] = number[row[k]];
                    amounts[to++] = amount[k];
                }
            }
            starts[i + 1] = to;
        }
        return new Usage(starts, Arrays.copyOf(rows, to), Arrays.copyOf(amounts, to));
    }

    /** The same, but the possibilities that are marked use nothing. */
    Usage without(boolean[] cleared) {
        int[] starts = new int[start.length];
        int[] rows = new int[row.length];
        int[] amounts = new int[row.length];
        int to = 0;
        for (int i = 0; i < size(); i++) {
            for (int k = start[i]; !cleared[i] && k < start[i + 1]; k++) {
                rows[to] = row[k];
                amounts[to++] = amount[k];
            }
            starts[i + 1] = to;
        }
        return new Usage(starts, Arrays.copyOf(rows, to), Arrays.copyOf(amounts, to));
    }
}
