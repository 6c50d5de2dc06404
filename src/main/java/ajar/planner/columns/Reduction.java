package ajar.planner.columns;

import java.util.Arrays;

/** A model with fewer options and covers, and the way back to the larger one. */
public final class Reduction {

    public final Model model;
    private final Model whole;
    private final int[] optionBefore;
    private final int[] coverBefore;

    /** Keeps the options and covers that are marked; wishes, talks, rows and prices keep their numbers. */
    public Reduction(Model whole, boolean[] keepOption, boolean[] keepCover) {
        this.whole = whole;
        model = whole.copy();
        optionBefore = numbers(keepOption);
        coverBefore = numbers(keepCover);
        model.options = optionBefore.length;
        model.optionStart = starts(whole.optionStart, keepOption);
        model.wishOf = picked(whole.wishOf, optionBefore);
        model.door = picked(whole.door, optionBefore);
        model.block = picked(whole.block, optionBefore);
        model.optionValue = picked(whole.optionValue, optionBefore);
        model.talkLow = picked(whole.talkLow, optionBefore);
        model.talkHigh = picked(whole.talkHigh, optionBefore);
        model.link = picked(whole.link, optionBefore);
        model.optionUse = picked(whole.optionUse, optionBefore);
        model.covers = coverBefore.length;
        model.coverStart = starts(whole.coverStart, keepCover);
        model.coverValue = picked(whole.coverValue, coverBefore);
        model.coverBy = picked(whole.coverBy, coverBefore);
        model.coverHalves = picked(whole.coverHalves, coverBefore);
        model.coverUse = picked(whole.coverUse, coverBefore);
    }

    private static int[] numbers(boolean[] keep) {
        var numbers = new Ints();
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                numbers.add(i);
            }
        }
        return numbers.toArray();
    }

    private static int[] starts(int[] before, boolean[] keep) {
        int[] starts = new int[before.length];
        int kept = 0;
        for (int i = 0; i + 1 < before.length; i++) {
            for (int k = before[i]; k < before[i + 1]; k++) {
                kept += keep[k] ? 1 : 0;
            }
            starts[i + 1] = kept;
        }
        return starts;
    }

    private static int[] picked(int[] values, int[] numbers) {
        return Arrays.stream(numbers).map(number -> values[number]).toArray();
    }

    private static Usage picked(Usage usage, int[] numbers) {
        var rows = new Ints();
        var amounts = new Ints();
        int[] starts = new int[numbers.length + 1];
        for (int i = 0; i < numbers.length; i++) {
            for (int k = usage.start[numbers[i]]; k < usage.start[numbers[i] + 1]; k++) {
                rows.add(usage.row[k]);
                amounts.add(usage.amount[k]);
            }
            starts[i + 1] = rows.size();
        }
        return new Usage(starts, rows.toArray(), amounts.toArray());
    }

    /** The plan of the larger model that a plan of this one stands for. */
    public int[] back(int[] plan) {
        int[] back = plan.clone();
        int n = whole.wishes;
        for (int w = 0; w < n; w++) {
            back[w] = plan[w] < 0 ? -1 : optionBefore[plan[w]];
            back[n + w] = plan[n + w] < 0 ? -1 : coverBefore[plan[n + w]];
        }
        return back;
    }
}
