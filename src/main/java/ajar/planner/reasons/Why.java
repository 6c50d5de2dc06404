package ajar.planner.reasons;

import ajar.planner.Assignment;
import ajar.planner.Plan;
import ajar.planner.Reason;
import ajar.planner.columns.Catalogue;
import ajar.planner.search.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Says why each wish is met in the way it is. */
public final class Why {

    /** From this priority on a first visit is the first at all, and not only the first of these weeks. */
    private static final int NEVER_VISITED = 2;

    private final Catalogue catalogue;
    private final Map<Integer, Long> visits;
    private final NextBest next;
    private final BooleanSupplier goesOn;

    private Why(Catalogue catalogue, Plan plan, State state, BooleanSupplier goesOn) {
        this.catalogue = catalogue;
        this.goesOn = goesOn;
        next = new NextBest(catalogue, state);
        visits = plan.assignments().stream()
                .collect(Collectors.groupingBy(
                        one -> catalogue.world.visitor(catalogue.world.wish(one.wish())), Collectors.counting()));
    }

    /**
     * The reasons by wish.
     *
     * @param state the same plan; lent, and given back as it was
     * @param goesOn what would come next is left out once it says no
     */
    public static Map<String, List<Reason>> of(Catalogue catalogue, Plan plan, State state, BooleanSupplier goesOn) {
        var why = new Why(catalogue, plan, state, goesOn);
        var reasons = new TreeMap<String, List<Reason>>();
        plan.assignments().forEach(one -> reasons.put(one.wish(), why.reasons(one)));
        return reasons;
    }

    private List<Reason> reasons(Assignment one) {
        var world = catalogue.world;
        int wish = world.wish(one.wish());
        var found = new ArrayList<Reason>();
        given(one, wish, found);
        if (visits.getOrDefault(world.visitor(wish), 0L) == 1
                && world.people.get(world.visitor(wish)).priority() >= NEVER_VISITED) {
            found.add(Reason.of(Reason.Kind.FIRST_VISIT));
        } else {
            found.add(Reason.of(Reason.Kind.WISH_WEIGHT, world.wishes.get(wish).weight()));
        }
        int option = catalogue.option(wish, world.door(one.door()), one.part());
        if (catalogue.model.optionCount(wish) == 1) {
            found.add(Reason.of(Reason.Kind.ONLY_POSSIBILITY));
        } else if (option == catalogue.model.optionStart[wish]) {
            found.add(Reason.of(Reason.Kind.EARLIEST));
        }
        boolean isOpen = catalogue.announced.pin(wish) == null && goesOn.getAsBoolean() && next.isBest(wish);
        if (isOpen && hasOtherDoors(wish, option)) {
            found.add(next.elsewhere(wish));
        }
        standIn(one, option, found);
        if (isOpen) {
            next.standIn(wish).ifPresent(found::add);
        }
        if (one.talk() != null) {
            found.add(Reason.of(Reason.Kind.TALK_FOUND));
        }
        return found;
    }

    private boolean hasOtherDoors(int wish, int option) {
        var model = catalogue.model;
        for (int o = model.optionStart[wish]; o < model.optionStart[wish + 1]; o++) {
            if (model.door[o] != model.door[option]) {
                return true;
            }
        }
        return false;
    }

    private void given(Assignment one, int wish, List<Reason> found) {
        var told = catalogue.announced.told(wish);
        var pin = catalogue.announced.pin(wish);
        if (told != null && told.door().equals(one.door()) && Objects.equals(told.standIn(), one.standIn())) {
            found.add(Reason.of(Reason.Kind.AS_ANNOUNCED));
        } else if (pin != null) {
            found.add(Reason.of(Reason.Kind.PINNED, pin.author()));
        }
    }

    private void standIn(Assignment one, int option, List<Reason> found) {
        if (one.standIn() == null) {
            found.add(Reason.of(Reason.Kind.NO_COVER_NEEDED));
            return;
        }
        var world = catalogue.world;
        var knows = world.people.get(world.person(one.standIn())).knows();
        boolean known = catalogue.options.get(option).block().lessons().stream()
                .flatMap(lesson -> world.lessons.get(lesson).groups().stream())
                .anyMatch(knows::contains);
        found.add(Reason.of(known ? Reason.Kind.KNOWS_THE_GROUP : Reason.Kind.OFFERED_COVER, one.standIn()));
    }
}
