package ajar.door.plans;

import ajar.door.FloorPlanId;
import ajar.door.SpaceId;
import ajar.door.spaces.Space;
import java.util.Map;
import java.util.Optional;

/**
 * The picture of a floor.
 *
 * @param mark another one as soon as the picture is another; 18 hexadecimal digits
 * @param width of the large picture, in points; likewise {@code height}
 * @param pins where the spaces of this floor are that a steward has placed
 */
public record FloorPlan(
        FloorPlanId id, String building, String floor, String mark, int width, int height, Map<SpaceId, Spot> pins) {

    public FloorPlan {
        pins = Map.copyOf(pins);
    }

    public Optional<Spot> spotOf(Space space) {
        return Optional.ofNullable(pins.get(space.id()));
    }

    public boolean shows(Space space) {
        return building.equals(space.building()) && floor.equals(space.floor());
    }
}
