package ajar.planner.columns;

import ajar.planner.Assignment;
import ajar.planner.Plan;
import java.util.ArrayList;
import java.util.HashSet;

/** Turns option, cover and talk numbers back into a plan, and counts its tiers from what they mean. */
public final class Tally {

    private Tally() {}

    /** The plan of three arrays one after the other: options, covers, talks; -1 is none. */
    public static Plan plan(Catalogue catalogue, int[] numbers) {
        var model = catalogue.model;
        var world = catalogue.world;
        int n = model.wishes;
        var assignments = new ArrayList<Assignment>();
        var visitors = new HashSet<Integer>();
        var stays = new HashSet<Integer>();
        long t1 = 0;
        long t2 = 0;
        long t3 = model.constant;
        int[] load = model.settledLoad.clone();
        for (int w = 0; w < n; w++) {
            int option = numbers[w];
            if (option < 0) {
                continue;
            }
            boolean settled = model.settled[w];
            int cover = settled ? catalogue.settledCover[w] : numbers[n + w];
            int talk = catalogue.settledTalk[w] >= 0 ? catalogue.settledTalk[w] : numbers[2 * n + w];
            var visit = catalogue.options.get(option);
            t1 += visitors.add(model.visitor[w]) ? model.prize[model.visitor[w]] : 0;
            t2 += model.weight[w];
            t3 += model.optionValue[option] - catalogue.optionReward[option];
            t3 += settled || cover < 0 ? 0 : model.coverValue[cover];
            t3 -= cover < 0 ? 0 : catalogue.coverReward[cover];
            t3 -= settled || cover < 0 ? 0 : more(model, load, cover);
            t3 += talk < 0 || catalogue.settledTalk[w] >= 0 ? 0 : model.talkValue[talk];
            t3 -= talk < 0 ? 0 : catalogue.talkReward[talk];
            t3 -= stays(model, model.coverUse, cover, stays) + stays(model, model.talkUse, talk, stays);
            assignments.add(new Assignment(
                    world.wishes.get(w).id(),
                    world.doors.get(visit.door()).id(),
                    visit.part(),
                    cover < 0
                            ? null
                            : world.people.get(catalogue.standIn[cover]).id(),
                    talk < 0 ? null : talk(catalogue, talk)));
        }
        long value = model.prizeWeight * t1 + model.wishWeight * t2 + t3;
        return new Plan(assignments, t1, t2, t3, value, visitors.size());
    }

    /** What this cover costs on top because of what the same person gives already. */
    private static long more(Model model, int[] load, int cover) {
        int by = model.coverBy[cover];
        long before = model.loadCost(load[by]);
        load[by] += model.coverHalves[cover];
        return model.loadCost(load[by]) - before;
    }

    /** What the stays of this possibility cost that were not counted yet. */
    private static int stays(Model model, Usage usage, int possibility, HashSet<Integer> counted) {
        int cost = 0;
        for (int k = possibility < 0 ? 0 : usage.start[possibility];
                possibility >= 0 && k < usage.start[possibility + 1];
                k++) {
            int stay = usage.row[k] - model.rows;
            if (stay >= 0 && !model.stayGiven[stay] && counted.add(stay)) {
                cost += model.stayCost[stay];
            }
        }
        return cost;
    }

    private static Assignment.Talk talk(Catalogue catalogue, int talk) {
        var one = catalogue.talks.get(talk);
        return new Assignment.Talk(catalogue.world.days.get(one.day()).date(), one.start(), one.end());
    }
}
