package ajar.planner.rules;

import ajar.planner.Part;
import ajar.planner.Reason;
import ajar.planner.world.Halving;
import ajar.planner.world.Visit;
import ajar.planner.world.World;

/** A door has only so many chairs, in each half of the lesson. */
final class ADoorHasOnlySoManyChairs implements Rule {

    private final World world;

    ADoorHasOnlySoManyChairs(World world) {
        this.world = world;
    }

    @Override
    public Reason full(int a, int b) {
        return Reason.of(Reason.Kind.CHAIRS_FULL, world.doors.get(a).id());
    }

    @Override
    public void visit(Visit visit, Uses uses) {
        int chairs = world.doors.get(visit.door()).chairs();
        if (visit.part() != Part.SECOND) {
            uses.take(this, visit.door(), 1, chairs, 1);
        }
        if (visit.part() != Part.FIRST && Halving.isPossible(world, visit.door())) {
            uses.take(this, visit.door(), 2, chairs, 1);
        }
    }
}
