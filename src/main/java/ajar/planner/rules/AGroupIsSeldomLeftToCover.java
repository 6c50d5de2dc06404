package ajar.planner.rules;

import ajar.planner.Limit;
import ajar.planner.Reason;
import ajar.planner.world.Visit;
import ajar.planner.world.World;

/** A group is left to cover only so often a day and in the horizon, and a course too; half a lesson counts as one. */
final class AGroupIsSeldomLeftToCover implements Rule {

    private static final int HORIZON = 1_000_000;
    private static final int COURSE = 1_000_001;
    private final World world;

    AGroupIsSeldomLeftToCover(World world) {
        this.world = world;
    }

    @Override
    public Reason full(int a, int b) {
        return switch (b) {
            case HORIZON -> Reason.of(Reason.Kind.GROUP_COVERED_ENOUGH, world.groups.get(a));
            case COURSE -> Reason.of(Reason.Kind.COURSE_COVERED_ENOUGH, world.courses.get(a));
            default ->
                Reason.of(
                        Reason.Kind.GROUP_COVERED_THAT_DAY,
                        world.groups.get(a),
                        world.days.get(b).date());
        };
    }

    /** Taken with the visit, not with the stand-in: whoever covers, the group is left once. */
    @Override
    public void visit(Visit visit, Uses uses) {
        for (int lesson : visit.block().lessons()) {
            for (int group : world.groupsOfLesson[lesson]) {
                uses.take(this, group, visit.day(), world.limit(Limit.CLASS_COVERS_PER_DAY), 1);
                uses.take(this, group, HORIZON, world.limit(Limit.CLASS_COVERS_PER_HORIZON), 1);
            }
            uses.take(this, world.courseOfLesson[lesson], COURSE, world.limit(Limit.COURSE_COVERS_PER_HORIZON), 1);
        }
    }
}
