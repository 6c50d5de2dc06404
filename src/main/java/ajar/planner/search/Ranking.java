package ajar.planner.search;

import ajar.planner.columns.Model;

/**
 * What options and covers are worth in comparison, and in which order to try them: the best of a wish and of a block
 * first, so that whoever looks for the best that fits can stop soon.
 */
final class Ranking {

    /** All options, those of a wish together, by the most that each can be worth. */
    final int[] options;
    /** All covers, those of a block together. */
    final int[] covers;

    final double[] optionGain;
    final double[] coverGain;
    /** What an option is worth with the best of all its covers. */
    final double[] mostGain;

    Ranking(Model model, double[] optionGain, double[] coverGain) {
        this.optionGain = optionGain;
        this.coverGain = coverGain;
        covers = inOrder(model.covers);
        for (int b = 0; b < model.blocks; b++) {
            sort(covers, coverGain, model.coverStart[b], model.coverStart[b + 1]);
        }
        mostGain = optionGain.clone();
        for (int o = 0; o < model.options; o++) {
            if (model.coverCount(o) > 0) {
                mostGain[o] += coverGain[covers[model.coverStart[model.block[o]]]];
            }
        }
        options = inOrder(model.options);
        for (int w = 0; w < model.wishes; w++) {
            sort(options, mostGain, model.optionStart[w], model.optionStart[w + 1]);
        }
    }

    private static int[] inOrder(int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    /** Sorts a few numbers, the largest gain first; equals stay as they were. */
    private static void sort(int[] numbers, double[] gain, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int number = numbers[i];
            int at = i;
            while (at > from && gain[numbers[at - 1]] < gain[number]) {
                numbers[at] = numbers[at - 1];
                at--;
            }
            numbers[at] = number;
        }
    }
}
