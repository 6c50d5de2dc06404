package ajar.planner.columns;

import ajar.planner.rules.Rule;
import ajar.planner.rules.Uses;

/** Asks whether something that is not in the model would find room in its rows. */
final class Fitting implements Uses {

    private final Catalogue catalogue;
    private final Catalogue.Fullness fullness;
    boolean fits = true;

    Fitting(Catalogue catalogue, Catalogue.Fullness fullness) {
        this.catalogue = catalogue;
        this.fullness = fullness;
    }

    @Override
    public void take(Rule rule, int a, int b, int capacity, int amount) {
        fits &= amount <= capacity;
        int row = catalogue.row(rule, a, b);
        fits &= row < 0 || !fullness.isFull(row, amount);
    }

    @Override
    public void takeDuringStay(Rule rule, int a, int b, Stay stay) {
        take(rule, a, b, 1, 1);
    }
}
