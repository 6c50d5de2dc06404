package ajar.planner.columns;

import ajar.planner.Limit;
import ajar.planner.RuleProfile.Switch;
import ajar.planner.rules.WhoCanStandIn;
import ajar.planner.world.Block;
import ajar.planner.world.Visit;
import ajar.planner.world.World;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds who can stand in for each block. Options of one visitor that leave the same lessons share a block, unless
 * something about the stand-in depends on the option: then the option has a block of its own.
 */
final class CoverMaker {

    private record Key(Block block, int ownOption) {}

    private final Catalogue catalogue;
    private final World world;
    private final WhoCanStandIn who;
    private final Map<Key, Integer> blocks = new HashMap<>();
    private final Ints starts = new Ints();
    private final Ints people = new Ints();
    private final Ints halves = new Ints();
    private final Ints values = new Ints();
    private final Ints rewards = new Ints();

    private final int most;

    CoverMaker(Catalogue catalogue, int most) {
        this.catalogue = catalogue;
        this.most = most;
        world = catalogue.world;
        who = new WhoCanStandIn(world, catalogue.diary);
        starts.add(0);
    }

    /** The block of a visit that leaves lessons alone: its number, or -1 if nobody can stand in for all of it. */
    int block(Visit visit, int option) {
        boolean keeps = catalogue.announced.keeps(visit.wish(), visit.door(), visit.part());
        boolean pinned = catalogue.announced.pin(visit.wish()) != null;
        boolean own = keeps || pinned || visit.coach() >= 0 || who.dependOn(visit);
        var key = new Key(visit.block(), own ? option : -1);
        var known = blocks.get(key);
        if (known == null) {
            int[] candidates = candidates(visit);
            known = candidates.length == 0 ? -1 : add(visit, candidates, keeps);
            blocks.put(key, known);
        }
        return known;
    }

    private int[] candidates(Visit visit) {
        var pin = catalogue.announced.pin(visit.wish());
        if (pin != null && pin.standIn() != null) {
            int given = world.person(pin.standIn());
            boolean fact = catalogue.announced.isFact(visit.wish());
            return Arrays.stream(fact ? new int[] {given} : who.forAllOf(visit))
                    .filter(person -> person == given)
                    .toArray();
        }
        int[] all = who.forAllOf(visit);
        return visit.coach() < 0
                ? all
                : Arrays.stream(all).filter(person -> person != visit.coach()).toArray();
    }

    private int add(Visit visit, int[] candidates, boolean keeps) {
        var told = catalogue.announced.told(visit.wish());
        var before = keeps && told != null ? told.standIn() : null;
        int kept = before == null ? -1 : world.person(before);
        for (int person : candidates.length > most ? cheapest(visit, candidates, kept) : candidates) {
            int reward = person == kept ? world.limit(Limit.POINTS_KEEP_STAND_IN) : 0;
            people.add(person);
            halves.add(visit.block().halves());
            rewards.add(reward);
            values.add(reward - who.cost(visit.block(), person));
        }
        starts.add(people.size());
        catalogue.blocks.add(visit.block());
        return catalogue.blocks.size() - 1;
    }

    /** As many as may be, the cheapest and whoever was announced, in the same order. */
    private int[] cheapest(Visit visit, int[] candidates, int kept) {
        int[] cost = new int[candidates.length];
        for (int i = 0; i < cost.length; i++) {
            cost[i] = candidates[i] == kept ? Integer.MIN_VALUE : who.cost(visit.block(), candidates[i]);
        }
        int[] inOrder = cost.clone();
        Arrays.sort(inOrder);
        int dearest = inOrder[most - 1];
        int asDear = (int)
                Arrays.stream(inOrder, 0, most).filter(one -> one == dearest).count();
        int[] found = new int[most];
        int count = 0;
        for (int i = 0; i < cost.length; i++) {
            if (cost[i] < dearest || cost[i] == dearest && asDear-- > 0) {
                found[count++] = candidates[i];
            }
        }
        return found;
    }

    void close() {
        var model = catalogue.model;
        model.blocks = catalogue.blocks.size();
        model.coverStart = starts.toArray();
        model.covers = people.size();
        model.coverValue = values.toArray();
        catalogue.standIn = people.toArray();
        model.coverBy = catalogue.standIn;
        model.coverHalves = halves.toArray();
        model.loadCost = world.has(Switch.FAIR_LOAD) ? world.limit(Limit.COST_LOAD) : 0;
        model.settledLoad = new int[world.people.size()];
        catalogue.coverReward = rewards.toArray();
    }
}
