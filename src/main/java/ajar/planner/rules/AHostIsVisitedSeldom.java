package ajar.planner.rules;

import ajar.planner.Limit;
import ajar.planner.Reason;
import ajar.planner.world.World;

/** A host is visited in only so many lessons a week; lessons, not visitors, so that shared visits are cheap. */
final class AHostIsVisitedSeldom implements Rule {

    private final World world;

    AHostIsVisitedSeldom(World world) {
        this.world = world;
    }

    @Override
    public Reason full(int a, int b) {
        return Reason.of(Reason.Kind.HOST_VISITED_ENOUGH, world.people.get(a).id(), world.weeks.get(b));
    }

    @Override
    public void host(int door, Uses uses) {
        int host = world.hostOf(door);
        int week = world.weekOfDay[world.dayOfDoor(door)];
        uses.take(this, host, week, world.limit(Limit.VISITED_LESSONS_PER_HOST_WEEK), 1);
    }
}
