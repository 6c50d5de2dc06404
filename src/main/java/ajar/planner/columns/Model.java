package ajar.planner.columns;

/**
 * The problem as flat arrays, for loops that run millions of times. Everything is final but the contents of arrays,
 * which nobody changes after the building; so it is safe to share.
 *
 * <p>Rows 0 to {@code rows} have a capacity. Numbers from {@code rows} on are stays of shared people, each of a group of
 * which only one can be; numbers after these are doors.
 */
public final class Model implements Cloneable {

    /** Weight of the first tier, of the second; the third counts once. */
    public long prizeWeight;

    public long wishWeight;

    /** What the search takes the tiers for while it accepts worse plans on the way; less, if their order is strict. */
    public long softPrizeWeight;

    public long softWishWeight;
    /** Whether the second tier comes before the first, if both are strict. */
    public boolean wishesFirst;
    /** How much hotter than usual the search begins, because visits differ by more points. */
    public double heat = 1;

    public int wishes;
    public int[] optionStart = {};
    public int[] talkStart = {};
    public int[] weight = {};
    public int[] visitor = {};
    /** All wishes, those of a school together. */
    public int[] bySchool = {};
    /** Whether the wish must be met. */
    public boolean[] forced = {};
    /** Whether option and stand-in are given; what they use is already taken off the capacities. */
    public boolean[] settled = {};

    public int options;
    public int[] wishOf = {};
    public int[] door = {};
    /** The block of an option, or -1. */
    public int[] block = {};

    public int[] optionValue = {};
    /** Talks of the wish that can follow the option, from here. */
    public int[] talkLow = {};
    /** To here, excluded. */
    public int[] talkHigh = {};
    /** The price link of an option to its door, or -1; the same for all options of a wish at a door. */
    public int[] link = {};

    public Usage optionUse = new Usage(new int[1], new int[0], new int[0]);

    public int blocks;
    public int[] coverStart = {};
    public int covers;
    public int[] coverValue = {};
    public Usage coverUse = optionUse;
    /** Who covers. */
    public int[] coverBy = {};
    /** Half periods that a cover takes. */
    public int[] coverHalves = {};
    /** What a person's second period costs more than the first, the third more than the second, and so on; 0 is off. */
    public long loadCost;
    /** Half periods that each person gives in what is settled. */
    public int[] settledLoad = {};
    /** How many people's loads have a price: all, if loads cost anything, or none. */
    public int loads;
    /** The most half periods that each of them could give beside what is settled. */
    public int[] mostLoad = {};

    public int talks;
    public int[] talkValue = {};
    public Usage talkUse = optionUse;

    public int doors;
    /** What a door takes as soon as it has a visitor, if several wishes compete for it. */
    public Usage doorUse = optionUse;

    public int links;
    public int[] doorOfLink = {};

    public int visitors;
    public int[] prize = {};
    /** Whether several wishes compete for the visitor's first visit. */
    public boolean[] prizeShared = {};
    /** What only this wish can earn as the visitor's first visit. */
    public int[] ownPrize = {};

    public int rows;
    public int[] capacity = {};
    /** The stay during which alone a row exists, or -1. */
    public int[] stayOfRow = {};

    public int stays;
    public int[] stayCost = {};
    public int[] stayGroup = {};
    public int[] groupStart = {};
    /** The stays sorted by group. */
    public int[] stayInGroup = {};
    /** Whether what is settled takes place during the stay; then its cost is in the constant. */
    public boolean[] stayGiven = {};

    public long constant;

    Model() {}

    /** A copy that shares the arrays; give it others before changing any. */
    public Model copy() {
        try {
            return (Model) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** First number after rows and stays: door 0. */
    public int firstDoor() {
        return rows + stays;
    }

    public int optionCount(int wish) {
        return optionStart[wish + 1] - optionStart[wish];
    }

    public int coverCount(int option) {
        return block[option] < 0 ? 0 : coverStart[block[option] + 1] - coverStart[block[option]];
    }

    /** The value of an option with the weight of its wish, without stand-in, talk and first visit. */
    public long worth(int option) {
        return wishWeight * weight[wishOf[option]] + optionValue[option];
    }

    /** How many prices there are: of rows, of links of options to doors, of links to first visits, of loads. */
    public int prices() {
        return rows + links + visitors + loads;
    }

    /** What it costs that one person gives so many half periods. */
    public long loadCost(int halves) {
        long periods = (halves + 1) / 2;
        return loadCost * (periods * (periods - 1) / 2);
    }

    /** 0/1 variables: the measure of size. */
    public int variables() {
        int pairs = 0;
        for (int o = 0; o < options; o++) {
            pairs += Math.max(1, coverCount(o));
        }
        return pairs + talks + doors + visitors + stays;
    }
}
