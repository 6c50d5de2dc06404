package ajar.planner.columns;

import ajar.planner.Reason;
import java.util.Arrays;
import java.util.LinkedHashSet;

/**
 * Takes what is given off the problem: a wish with one option and at most one stand-in that must be met uses its rows
 * for good. Capacities sink, stays and doors are paid, and the search need not think about it again.
 */
final class Settling {

    private final Catalogue catalogue;
    private final Model model;
    private final boolean[] options;
    private final boolean[] covers;
    private final boolean[] talks;
    private final boolean[] doors;

    private Settling(Catalogue catalogue) {
        this.catalogue = catalogue;
        model = catalogue.model;
        options = new boolean[model.options];
        covers = new boolean[model.covers];
        talks = new boolean[model.talks];
        doors = new boolean[model.doors];
    }

    static void settle(Catalogue catalogue) {
        var model = catalogue.model;
        model.settled = new boolean[model.wishes];
        catalogue.settledCover = new int[model.wishes];
        catalogue.settledTalk = new int[model.wishes];
        Arrays.fill(catalogue.settledCover, -1);
        Arrays.fill(catalogue.settledTalk, -1);
        var settling = new Settling(catalogue);
        settling.settleAll(true);
        settling.makeRoomForFacts();
        settling.settleAll(false);
        settling.finish();
    }

    private void settleAll(boolean facts) {
        for (int w = 0; w < model.wishes; w++) {
            int option = model.optionStart[w];
            if (model.forced[w]
                    && catalogue.announced.isFact(w) == facts
                    && model.optionCount(w) == 1
                    && model.coverCount(option) <= 1) {
                settle(w, option);
            }
        }
    }

    /** Facts may hold more than the rules allow today; then nothing more has room, and nobody is to blame. */
    private void makeRoomForFacts() {
        for (int row = 0; row < model.rows; row++) {
            model.capacity[row] = Math.max(0, model.capacity[row]);
        }
    }

    private void settle(int wish, int option) {
        model.settled[wish] = true;
        take(model.optionUse, option);
        options[option] = true;
        int door = model.door[option];
        if (!doors[door]) {
            take(model.doorUse, door);
            doors[door] = true;
        }
        int block = model.block[option];
        if (block >= 0) {
            int cover = model.coverStart[block];
            catalogue.settledCover[wish] = cover;
            take(model.coverUse, cover);
            covers[cover] = true;
            load(cover);
            model.optionValue[option] += model.coverValue[cover];
            model.block[option] = -1;
        }
        var pin = catalogue.announced.pin(wish);
        if (pin != null && pin.talk() != null && model.talkLow[option] < model.talkHigh[option]) {
            int talk = model.talkLow[option];
            catalogue.settledTalk[wish] = talk;
            take(model.talkUse, talk);
            talks[talk] = true;
            model.optionValue[option] += model.talkValue[talk];
            model.talkLow[option] = model.talkHigh[option];
        }
    }

    private void load(int cover) {
        int by = model.coverBy[cover];
        model.constant += model.loadCost(model.settledLoad[by]);
        model.settledLoad[by] += model.coverHalves[cover];
        model.constant -= model.loadCost(model.settledLoad[by]);
    }

    private void take(Usage usage, int possibility) {
        for (int k = usage.start[possibility]; k < usage.start[possibility + 1]; k++) {
            int row = usage.row[k];
            if (row < model.rows) {
                model.capacity[row] -= usage.amount[k];
            } else if (!model.stayGiven[row - model.rows]) {
                model.stayGiven[row - model.rows] = true;
                model.constant -= model.stayCost[row - model.rows];
            }
        }
    }

    private void finish() {
        model.optionUse = model.optionUse.without(options);
        model.coverUse = model.coverUse.without(covers);
        model.talkUse = model.talkUse.without(talks);
        model.doorUse = model.doorUse.without(doors);
        var full = new LinkedHashSet<Reason>();
        for (int row = 0; row < model.rows; row++) {
            if (model.capacity[row] < 0) {
                full.add(catalogue.full(row));
                model.capacity[row] = 0;
            }
        }
        catalogue.clashes.addAll(full);
    }
}
