package ajar.planner.columns;

import ajar.planner.Reason;
import ajar.planner.rules.Rule;
import ajar.planner.rules.Uses;
import ajar.planner.world.Block;
import ajar.planner.world.Talk;
import ajar.planner.world.Visit;
import java.util.ArrayList;
import java.util.List;

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

    final List<Row> rows = new ArrayList<>();
    final List<Stay> stays = new ArrayList<>();
    private final Numbers numbers = new Numbers();
    private final Numbers stayNumbers = new Numbers();
    private final List<Rule> rules;
    private int[] buffer = new int[64];
    private int[] amounts = new int[64];
    private int size;

    Rows(List<Rule> rules) {
        this.rules = rules;
    }

    /** What a visit uses by all rules; the same for whatever else takes room. */
    void visit(Visit visit) {
        for (var rule : rules) {
            rule.visit(visit, this);
        }
    }

    void cover(Block block, int standIn) {
        for (var rule : rules) {
            rule.cover(block, standIn, this);
        }
    }

    void talk(Talk talk) {
        for (var rule : rules) {
            rule.talk(talk, this);
        }
    }

    void host(int door) {
        for (var rule : rules) {
            rule.host(door, this);
        }
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
        int number = stayNumbers.of(key);
        if (number == stays.size()) {
            stays.add(stay);
        }
        use(-1 - number, 1);
        use(number(rule, a, b, 1, number), 1);
    }

    private int number(Rule rule, int a, int b, int capacity, int stay) {
        int number = numbers.of(key(rules, rule, a, b));
        if (number == rows.size()) {
            rows.add(new Row(rule, a, b, capacity, stay));
        }
        return number;
    }

    /** A row by its rule and two numbers. */
    static long key(List<Rule> rules, Rule rule, int a, int b) {
        return ((long) rules.indexOf(rule) << 58) | ((long) a << 32) | b;
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
