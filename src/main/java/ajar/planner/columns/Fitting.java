package ajar.planner.columns;

import ajar.planner.rules.Rule;
import ajar.planner.rules.Uses;
import java.util.List;

/** Asks whether something that is not in the model would find room in its rows. */
final class Fitting implements Uses {

    private final List<Rows.Row> rows;
    private final Catalogue.Fullness fullness;
    boolean fits = true;

    Fitting(List<Rows.Row> rows, Catalogue.Fullness fullness) {
        this.rows = rows;
        this.fullness = fullness;
    }

    @Override
    public void take(Rule rule, int a, int b, int capacity, int amount) {
        fits &= amount <= capacity;
        for (int r = 0; r < rows.size(); r++) {
            var row = rows.get(r);
            if (row.a() == a && row.b() == b && row.rule() == rule) {
                fits &= !fullness.isFull(r, amount);
            }
        }
    }

    @Override
    public void takeDuringStay(Rule rule, int a, int b, Stay stay) {
        take(rule, a, b, 1, 1);
    }
}
