package ajar.planner.columns;

import ajar.planner.Limit;
import ajar.planner.RuleProfile.Aim;
import java.util.HashSet;

/**
 * What first visits and wishes weigh against each other and against everything else. Strict tiers weigh more than the sum
 * of all that comes after them in any plan of this model, as far as the numbers last; others count by their points.
 */
final class Tiers {

    /** Proofs compute in 1024ths, and a sum of tiers has to fit a {@code long} with room to spare. */
    private static final long MOST = Long.MAX_VALUE >> 14;

    private final Catalogue catalogue;
    private final Model model;
    private long weights;
    private long prizes;

    private Tiers(Catalogue catalogue) {
        this.catalogue = catalogue;
        model = catalogue.model;
    }

    /** Needs options, covers and stays; nothing that follows reads the weights before. */
    static void weigh(Catalogue catalogue) {
        new Tiers(catalogue).weigh();
    }

    private void weigh() {
        var world = catalogue.world;
        var strict = world.profile.strict();
        model.softPrizeWeight = world.limit(Limit.POINTS_FIRST_VISIT);
        model.softWishWeight = world.limit(Limit.POINTS_WISH_WEIGHT);
        model.prizeWeight = model.softPrizeWeight;
        model.wishWeight = model.softWishWeight;
        model.wishesFirst = !strict.isEmpty() && strict.getFirst() == Aim.WISHES;
        model.heat = world.profile.order().isEmpty()
                ? 1
                : Math.max(1, model.softWishWeight / Limit.POINTS_WISH_WEIGHT.usual());
        if (strict.isEmpty()) {
            return;
        }
        sumUp();
        long rest = rest();
        do {
            for (var aim : strict.reversed()) {
                if (aim == Aim.WISHES) {
                    long below = model.wishesFirst ? sum(model.prizeWeight, prizes) : 0;
                    model.wishWeight = Math.max(model.softWishWeight, rest + below + 1);
                } else {
                    long below = model.wishesFirst ? 0 : sum(model.wishWeight, weights);
                    model.prizeWeight = Math.max(model.softPrizeWeight, rest + below + 1);
                }
            }
            rest /= 2;
        } while (rest > 0 && isTooMuch());
    }

    private static long sum(long each, long times) {
        return times > 0 && each > MOST / times ? MOST : each * times;
    }

    private boolean isTooMuch() {
        return sum(model.prizeWeight, prizes) + sum(model.wishWeight, weights) >= MOST;
    }

    private void sumUp() {
        var visitors = new HashSet<Integer>();
        for (int w = 0; w < model.wishes; w++) {
            if (model.optionCount(w) > 0) {
                weights += model.weight[w];
                prizes += visitors.add(model.visitor[w]) ? model.prize[model.visitor[w]] : 0;
            }
        }
    }

    /** By how much two plans can differ in everything but first visits and weights. */
    private long rest() {
        long rest = 0;
        long halves = 0;
        for (int w = 0; w < model.wishes; w++) {
            long most = 0;
            long least = 0;
            int halvesMost = 0;
            for (int o = model.optionStart[w]; o < model.optionStart[w + 1]; o++) {
                int block = model.block[o];
                int from = block < 0 ? 0 : model.coverStart[block];
                int to = block < 0 ? 0 : model.coverStart[block + 1];
                long best = from == to ? 0 : Long.MIN_VALUE;
                long worst = from == to ? 0 : Long.MAX_VALUE;
                for (int c = from; c < to; c++) {
                    best = Math.max(best, model.coverValue[c]);
                    worst = Math.min(worst, model.coverValue[c]);
                    halvesMost = Math.max(halvesMost, model.coverHalves[c]);
                }
                most = Math.max(most, model.optionValue[o] + best + talk(o));
                least = Math.min(least, model.optionValue[o] + worst);
            }
            rest += most - least;
            halves += halvesMost;
        }
        for (int cost : model.stayCost) {
            rest += cost;
        }
        return rest + load(halves);
    }

    private long talk(int option) {
        long most = 0;
        for (int t = model.talkLow[option]; t < model.talkHigh[option]; t++) {
            most = Math.max(most, model.talkValue[t]);
        }
        return most;
    }

    /** The dearest way to share so many half periods: as many people as can be give all that they may. */
    private long load(long halves) {
        long weeks =
                catalogue.world.days.stream().map(day -> day.week()).distinct().count();
        long each = 2
                * weeks
                * catalogue.world.people.stream()
                        .mapToInt(person -> person.coversPerWeek())
                        .max()
                        .orElse(0);
        if (each == 0 || model.loadCost == 0) {
            return 0;
        }
        return (halves / each) * model.loadCost((int) each) + model.loadCost((int) (halves % each) + 1);
    }
}
