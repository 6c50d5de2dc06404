package ajar.planner.rules;

import ajar.planner.Limit;
import ajar.planner.Reason;
import ajar.planner.world.Visit;
import ajar.planner.world.World;

/** A visitor makes only so many visits a week and in the horizon, and only so many of them on own free time. */
final class AVisitorGoesSeldom implements Rule {

    private static final int HORIZON = 1_000_000;
    private static final int OWN_FREE = 1_000_001;
    private final World world;

    AVisitorGoesSeldom(World world) {
        this.world = world;
    }

    @Override
    public Reason full(int a, int b) {
        var visitor = world.people.get(a).id();
        return switch (b) {
            case HORIZON -> Reason.of(Reason.Kind.VISITS_PER_HORIZON, visitor);
            case OWN_FREE -> Reason.of(Reason.Kind.OWN_FREE_VISITS, visitor);
            default -> Reason.of(Reason.Kind.VISITS_PER_WEEK, visitor, world.weeks.get(b));
        };
    }

    @Override
    public void visit(Visit visit, Uses uses) {
        int visitor = visit.visitor();
        uses.take(this, visitor, world.weekOfDay[visit.day()], world.limit(Limit.VISITS_PER_WEEK), 1);
        uses.take(this, visitor, HORIZON, world.limit(Limit.VISITS_PER_HORIZON), 1);
        if (visit.ownFree()) {
            uses.take(this, visitor, OWN_FREE, world.limit(Limit.OWN_FREE_VISITS_PER_HORIZON), 1);
        }
    }
}
