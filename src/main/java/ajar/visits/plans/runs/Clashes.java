package ajar.visits.plans.runs;

import ajar.planner.Planner;
import ajar.planner.Progress;
import ajar.planner.Reason;
import ajar.visits.plans.Clash;
import ajar.visits.plans.requests.Facts;
import ajar.visits.plans.requests.PlanRequests;
import java.util.ArrayList;
import java.util.List;

/** Finds which of the pins cannot stand together: first one alone, beside what is agreed, then two. Pure. */
final class Clashes {

    private final Facts facts;

    private Clashes(Facts facts) {
        this.facts = facts;
    }

    /** @param all what all pins together break */
    static Clash of(Facts facts, List<Reason> all) {
        var clashes = new Clashes(facts);
        for (var pair : clashes.onesAndPairs()) {
            var broken = clashes.broken(pair);
            if (!broken.isEmpty()) {
                return new Clash(pair.stream().map(Facts.Pin::wish).toList(), new Reasons().of(broken));
            }
        }
        return new Clash(List.of(), new Reasons().of(all));
    }

    private List<List<Facts.Pin>> onesAndPairs() {
        var pins = facts.pins();
        var all = new ArrayList<List<Facts.Pin>>();
        pins.forEach(pin -> all.add(List.of(pin)));
        for (int i = 0; i < pins.size(); i++) {
            for (int j = i + 1; j < pins.size(); j++) {
                all.add(List.of(pins.get(i), pins.get(j)));
            }
        }
        return all;
    }

    private List<Reason> broken(List<Facts.Pin> pins) {
        var wishes = facts.wishes().stream()
                .filter(wish -> pins.stream().anyMatch(pin -> pin.wish().equals(wish.id())))
                .toList();
        var only = facts.supposing(wishes, facts.doors(), facts.offers()).pinning(pins);
        return Planner.plan(PlanRequests.of(only, 1), steps -> 1, () -> true, Progress.silent())
                .clashes();
    }
}
