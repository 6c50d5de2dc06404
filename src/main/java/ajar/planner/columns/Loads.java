package ajar.planner.columns;

/** The most that each person could be asked to give, where a load costs more the larger it is. */
final class Loads {

    private Loads() {}

    /** A wish takes one cover at most, so its largest per person counts. */
    static void measure(Model model) {
        model.loads = model.loadCost == 0 ? 0 : model.settledLoad.length;
        model.mostLoad = new int[model.loads];
        int[] largest = new int[model.loads];
        for (int w = 0; model.loads > 0 && w < model.wishes; w++) {
            for (int o = model.optionStart[w]; o < model.optionStart[w + 1]; o++) {
                for (int i = 0; i < model.coverCount(o); i++) {
                    int c = model.coverStart[model.block[o]] + i;
                    int by = model.coverBy[c];
                    model.mostLoad[by] += Math.max(0, model.coverHalves[c] - largest[by]);
                    largest[by] = Math.max(largest[by], model.coverHalves[c]);
                }
            }
            java.util.Arrays.fill(largest, 0);
        }
    }
}
