package ajar.planner.columns;

import ajar.planner.Reason;
import ajar.planner.rules.Rule;
import ajar.planner.rules.Uses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers rows as rules take room in them. Stays of shared people are numbered apart; a use of a stay is taken down as
 * {@code -1 - stay} until all rows are known.
 */
final class Rows implements Uses {

    /** A row by rule and two numbers; {@code stay} is -1 unless it exists only during that stay. */
    record Row(Rule rule, int a, int b, int capacity, int stay) {

        Reason full() {
            return rule.full(a, b);
        }
    }

    /** Odd, so that no two keys become one; without it the keys of a district fall into few buckets. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    final List<Row> rows = new ArrayList<>();
    final List<Stay> stays = new ArrayList<>();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> stayNumbers = new HashMap<>();
    private final List<Rule> rules;
    private int[] buffer = new int[64];
    private int[] amounts = new int[64];
    private int size;

    Rows(List<Rule> rules) {
        this.rules = rules;
    }

    /** Ends the use of one possibility. */
    void writeTo(Writer writer) {
        for (int i = 0; i < size; i++) {
            writer.rows.add(buffer[i]);
            writer.amounts.add(amounts[i]);
        }
        writer.starts.add(writer.rows.size());
        size = 0;
    }

    @Override
    public void take(Rule rule, int a, int b, int capacity, int amount) {
        use(number(rule, a, b, capacity, -1), amount);
    }

    @Override
    public void takeDuringStay(Rule rule, int a, int b, Stay stay) {
        long key = ((long) stay.person() * 4096 + stay.school()) << 24 | stay.halfDay();
        int number = stayNumbers.computeIfAbsent(key, fresh -> {
            stays.add(stay);
            return stays.size() - 1;
        });
        use(-1 - number, 1);
        use(number(rule, a, b, 1, number), 1);
    }

    private int number(Rule rule, int a, int b, int capacity, int stay) {
        long key = SCATTER * (((long) rules.indexOf(rule) << 58) | ((long) a << 32) | b);
        var known = numbers.get(key);
        if (known != null) {
            return known;
        }
        rows.add(new Row(rule, a, b, capacity, stay));
        numbers.put(key, rows.size() - 1);
        return rows.size() - 1;
    }

    private void use(int row, int amount) {
        for (int i = 0; i < size; i++) {
            if (buffer[i] == row) {
                amounts[i] += amount;
                return;
            }
        }
        if (size == buffer.length) {
            buffer = java.util.Arrays.copyOf(buffer, 2 * size);
            amounts = java.util.Arrays.copyOf(amounts, 2 * size);
        }
        buffer[size] = row;
        amounts[size++] = amount;
    }

    /** Collects the uses of many possibilities. */
    static final class Writer {
        final Ints starts = new Ints();
        final Ints rows = new Ints();
        final Ints amounts = new Ints();

        Writer() {
            starts.add(0);
        }

        /** Gives stays their numbers after the rows. */
        Usage close(int rowCount) {
            int[] row = rows.toArray();
            for (int k = 0; k < row.length; k++) {
                row[k] = row[k] < 0 ? rowCount - 1 - row[k] : row[k];
            }
            return new Usage(starts.toArray(), row, amounts.toArray());
        }
    }
}
