package ajar.door.web.plans;

import ajar.door.FloorPlanId;
import ajar.door.SpaceId;
import ajar.door.plans.FloorPlan;
import ajar.door.plans.FloorPlans;
import ajar.door.plans.Spot;
import ajar.door.spaces.Space;
import ajar.door.spaces.Spaces;
import ajar.door.web.SignWords;
import ajar.door.web.map.Pin;
import ajar.door.web.spaces.Choice;
import ajar.site.Me;
import ajar.site.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of floors and their pictures. */
@Component
class PlansPages {

    private final FloorPlans plans;
    private final Spaces spaces;

    PlansPages(FloorPlans plans, Spaces spaces) {
        this.plans = plans;
        this.spaces = spaces;
    }

    PlansPage all(Me me, String note, String refusal, Words words) {
        var there = spaces.of(me.schoolId());
        var floors = new LinkedHashMap<String, Space>();
        there.forEach(space -> floors.putIfAbsent(SignWords.floor(space, words), space));
        return new PlansPage(
                note,
                refusal,
                plans.of(me.schoolId()).stream()
                        .map(plan -> new PlansPage.Row(
                                "/spaces/plans/" + plan.id().value(),
                                SignWords.floor(plan.building(), plan.floor(), words),
                                words.say(
                                        "door.plans.placed",
                                        "placed",
                                        plan.pins().size(),
                                        "spaces",
                                        there.stream().filter(plan::shows).count())))
                        .toList(),
                floors.entrySet().stream()
                        .map(floor -> new Choice(floor.getValue().id().value().toString(), floor.getKey(), false))
                        .toList());
    }

    /** @param chosen the space to be placed; null for the first that is not yet */
    Optional<PlanPage> one(Me me, FloorPlanId id, @Nullable SpaceId chosen, String note, String refusal, Words words) {
        return plans.find(me.schoolId(), id).map(plan -> {
            var there = spaces.of(me.schoolId()).stream().filter(plan::shows).toList();
            var placed = there.stream()
                    .filter(space -> plan.pins().containsKey(space.id()))
                    .toList();
            var next = Optional.ofNullable(chosen).or(() -> next(plan, there));
            return new PlanPage(
                    id.value().toString(),
                    SignWords.floor(plan.building(), plan.floor(), words),
                    note,
                    refusal,
                    new PlanPage.Picture("/map/pictures/" + id.value() + "/large.jpg", plan.width(), plan.height()),
                    there.stream()
                            .findFirst()
                            .map(space -> space.id().value().toString())
                            .orElse(""),
                    there.stream()
                            .map(space -> new Choice(
                                    space.id().value().toString(),
                                    space.name(),
                                    next.filter(space.id()::equals).isPresent()))
                            .toList(),
                    numbered(placed)
                            .mapToObj(n -> pin(n, placed.get(n - 1), plan))
                            .toList(),
                    numbered(placed)
                            .mapToObj(n -> row(n, placed.get(n - 1), plan, words))
                            .toList());
        });
    }

    private static Optional<SpaceId> next(FloorPlan plan, List<Space> there) {
        return there.stream()
                .map(Space::id)
                .filter(space -> !plan.pins().containsKey(space))
                .findFirst();
    }

    private static IntStream numbered(List<Space> placed) {
        return IntStream.rangeClosed(1, placed.size());
    }

    private static Pin pin(int number, Space space, FloorPlan plan) {
        return Pin.at(spot(space, plan), "placed", String.valueOf(number), space.name(), "", "");
    }

    private static PlanPage.Row row(int number, Space space, FloorPlan plan, Words words) {
        var spot = spot(space, plan);
        return new PlanPage.Row(
                space.id().value().toString(),
                number,
                space.name(),
                words.say("door.plan.where", "across", spot.across(), "down", spot.down()));
    }

    private static Spot spot(Space space, FloorPlan plan) {
        return plan.spotOf(space).orElseThrow();
    }
}
