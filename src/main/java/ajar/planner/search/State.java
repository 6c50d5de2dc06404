package ajar.planner.search;

import ajar.planner.columns.Model;
import ajar.planner.columns.Usage;
import java.util.Arrays;

/**
 * A plan under change: which option, cover and talk each wish has, what is used of every row, and the value. {@link
 * #place} and {@link #lift} are exact inverses. Rows may be over capacity in between; {@link #fits} looks ahead. Not
 * for several threads.
 */
public final class State {

    static final int NONE = -1;
    final Model model;
    final int[] option;
    final int[] cover;
    final int[] talk;
    /** Used of rows, tasks of stays, visitors of doors. */
    final int[] use;

    final int[][] owners;
    final int[] ownerCount;
    final int[] visits;
    private final int[] load;
    long value;
    private long t1;
    private long t2;
    int served;

    public State(Model model) {
        this.model = model;
        option = new int[model.wishes];
        cover = new int[model.wishes];
        talk = new int[model.wishes];
        Arrays.fill(option, NONE);
        Arrays.fill(cover, NONE);
        Arrays.fill(talk, NONE);
        int all = model.firstDoor() + model.doors;
        use = new int[all];
        owners = new int[all][2];
        ownerCount = new int[all];
        visits = new int[model.visitors];
        load = model.settledLoad.clone();
        value = model.constant;
        for (int w = 0; w < model.wishes; w++) {
            if (model.settled[w]) {
                place(w, model.optionStart[w], NONE, NONE);
            }
        }
    }

    /** The value with tiers that trade against each other; the same as the value unless their order is strict. */
    public long softValue() {
        return value
                - (model.prizeWeight - model.softPrizeWeight) * t1
                - (model.wishWeight - model.softWishWeight) * t2;
    }

    public long value() {
        return value;
    }

    public long t1() {
        return t1;
    }

    public long t2() {
        return t2;
    }

    /** Whether every wish that must be met is. */
    public boolean keepsPins() {
        for (int w = 0; w < model.wishes; w++) {
            if (model.forced[w] && option[w] == NONE) {
                return false;
            }
        }
        return true;
    }

    public int served() {
        return served;
    }

    public int option(int wish) {
        return option[wish];
    }

    public int cover(int wish) {
        return cover[wish];
    }

    public int talk(int wish) {
        return talk[wish];
    }

    /** Whether nothing more fits into the row. */
    public boolean isFull(int row, int amount) {
        return use[row] + amount > model.capacity[row];
    }

    /** Whether a stay is shut out by another stay of the same person in that half-day. */
    public boolean isElsewhere(int stay) {
        int group = model.stayGroup[stay];
        for (int k = model.groupStart[group]; k < model.groupStart[group + 1]; k++) {
            int other = model.stayInGroup[k];
            if (other != stay && (use[model.rows + other] > 0 || model.stayGiven[other])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the door has a visitor already, so that its host's rows are taken. */
    public boolean isVisited(int door) {
        return use[model.firstDoor() + door] > 0;
    }

    /** Puts an unplaced wish into the plan. */
    public void place(int wish, int o, int c, int t) {
        option[wish] = o;
        served++;
        value += model.worth(o);
        t2 += model.weight[wish];
        if (visits[model.visitor[wish]]++ == 0) {
            value += model.prizeWeight * model.prize[model.visitor[wish]];
            t1 += model.prize[model.visitor[wish]];
        }
        enter(model.optionUse, o, wish);
        int door = model.door[o];
        int number = model.firstDoor() + door;
        if (use[number]++ == 0) {
            enter(model.doorUse, door, -1 - door);
        }
        own(number, wish);
        if (c != NONE) {
            cover[wish] = c;
            value += model.coverValue[c];
            load(c, model.coverHalves[c]);
            enter(model.coverUse, c, wish);
        }
        if (t != NONE) {
            addTalk(wish, t);
        }
    }

    /** Takes a placed wish out of the plan. */
    public void lift(int wish) {
        if (talk[wish] != NONE) {
            dropTalk(wish);
        }
        int c = cover[wish];
        if (c != NONE) {
            cover[wish] = NONE;
            value -= model.coverValue[c];
            load(c, -model.coverHalves[c]);
            leave(model.coverUse, c, wish);
        }
        int o = option[wish];
        int door = model.door[o];
        int number = model.firstDoor() + door;
        disown(number, wish);
        if (--use[number] == 0) {
            leave(model.doorUse, door, -1 - door);
        }
        leave(model.optionUse, o, wish);
        option[wish] = NONE;
        served--;
        value -= model.worth(o);
        t2 -= model.weight[wish];
        if (--visits[model.visitor[wish]] == 0) {
            value -= model.prizeWeight * model.prize[model.visitor[wish]];
            t1 -= model.prize[model.visitor[wish]];
        }
    }

    private void load(int c, int halves) {
        if (model.loadCost > 0) {
            int by = model.coverBy[c];
            value += model.loadCost(load[by]);
            load[by] += halves;
            value -= model.loadCost(load[by]);
        }
    }

    public void addTalk(int wish, int t) {
        talk[wish] = t;
        value += model.talkValue[t];
        enter(model.talkUse, t, wish);
    }

    public void dropTalk(int wish) {
        int t = talk[wish];
        talk[wish] = NONE;
        value -= model.talkValue[t];
        leave(model.talkUse, t, wish);
    }

    private void enter(Usage usage, int possibility, int owner) {
        for (int k = usage.start[possibility]; k < usage.start[possibility + 1]; k++) {
            int row = usage.row[k];
            if (row >= model.rows && use[row] == 0 && !model.stayGiven[row - model.rows]) {
                value -= model.stayCost[row - model.rows];
            }
            use[row] += usage.amount[k];
            own(row, owner);
        }
    }

    private void leave(Usage usage, int possibility, int owner) {
        for (int k = usage.start[possibility]; k < usage.start[possibility + 1]; k++) {
            int row = usage.row[k];
            use[row] -= usage.amount[k];
            if (row >= model.rows && use[row] == 0 && !model.stayGiven[row - model.rows]) {
                value += model.stayCost[row - model.rows];
            }
            disown(row, owner);
        }
    }

    private void own(int row, int owner) {
        if (ownerCount[row] == owners[row].length) {
            owners[row] = Arrays.copyOf(owners[row], 2 * ownerCount[row]);
        }
        owners[row][ownerCount[row]++] = owner;
    }

    private void disown(int row, int owner) {
        int[] list = owners[row];
        int last = --ownerCount[row];
        for (int i = last; ; i--) {
            if (list[i] == owner) {
                list[i] = list[last];
                return;
            }
        }
    }

    /** Whether an option fits beside what is placed. */
    public boolean optionFits(int o) {
        return fits(model.optionUse, o) && (isVisited(model.door[o]) || fits(model.doorUse, model.door[o]));
    }

    public boolean coverFits(int c) {
        return fits(model.coverUse, c);
    }

    public boolean talkFits(int t) {
        return fits(model.talkUse, t);
    }

    boolean fits(Usage usage, int possibility) {
        for (int k = usage.start[possibility]; k < usage.start[possibility + 1]; k++) {
            int row = usage.row[k];
            boolean full =
                    row < model.rows ? use[row] + usage.amount[k] > model.capacity[row] : isElsewhere(row - model.rows);
            if (full) {
                return false;
            }
        }
        return true;
    }

    /** The plan as three arrays one after the other: options, covers, talks. */
    public int[] copy() {
        int n = model.wishes;
        int[] plan = new int[3 * n];
        System.arraycopy(option, 0, plan, 0, n);
        System.arraycopy(cover, 0, plan, n, n);
        System.arraycopy(talk, 0, plan, 2 * n, n);
        return plan;
    }

    /** Brings a copy up to date for one wish. */
    void copy(int wish, int[] plan) {
        plan[wish] = option[wish];
        plan[model.wishes + wish] = cover[wish];
        plan[2 * model.wishes + wish] = talk[wish];
    }

    /** Makes the state the same as a copy. */
    public void restore(int[] plan) {
        int n = model.wishes;
        for (int w = 0; w < n; w++) {
            if (option[w] != NONE && !model.settled[w]) {
                lift(w);
            } else if (talk[w] != NONE) {
                dropTalk(w);
            }
        }
        for (int w = 0; w < n; w++) {
            if (plan[w] != NONE && !model.settled[w]) {
                place(w, plan[w], plan[n + w], plan[2 * n + w]);
            } else if (plan[w] != NONE && plan[2 * n + w] != NONE) {
                addTalk(w, plan[2 * n + w]);
            }
        }
    }
}
