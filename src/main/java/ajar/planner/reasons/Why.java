package ajar.planner.reasons;

import ajar.planner.Assignment;
import ajar.planner.Plan;
import ajar.planner.Reason;
import ajar.planner.columns.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says why each wish is met in the way it is. */
public final class Why {

    private final Catalogue catalogue;
    private final Map<Integer, Long> visits;

    private Why(Catalogue catalogue, Plan plan) {
        this.catalogue = catalogue;
        visits = plan.assignments().stream()
                .collect(Collectors.groupingBy(
                        one -> catalogue.world.visitor(catalogue.world.wish(one.wish())), Collectors.counting()));
    }

    /** The reasons by wish. */
    public static Map<String, List<Reason>> of(Catalogue catalogue, Plan plan) {
        var why = new Why(catalogue, plan);
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
                && world.people.get(world.visitor(wish)).priority() > 0) {
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
        standIn(one, option, found);
        if (one.talk() != null) {
            found.add(Reason.of(Reason.Kind.TALK_FOUND));
        }
        return found;
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
