package ajar.planner.rules;

import ajar.planner.Part;
import ajar.planner.Reason;
import ajar.planner.world.Block;
import ajar.planner.world.Visit;
import ajar.planner.world.Ways;
import ajar.planner.world.World;

/** There is time to walk: a task that starts in another zone does not follow at once. */
final class ThereIsTimeToWalk implements Rule {

    private static final int ENDS = 4096;
    private final World world;
    private final Ways ways;

    ThereIsTimeToWalk(World world, Ways ways) {
        this.world = world;
        this.ways = ways;
    }

    @Override
    public Reason full(int a, int b) {
        return Reason.of(
                Reason.Kind.NO_TIME_TO_WALK,
                world.people.get(a).id(),
                world.days.get(b / ENDS).date());
    }

    @Override
    public void visit(Visit visit, Uses uses) {
        task(visit.visitor(), world.lessonOf(visit.door()), visit.part(), uses);
    }

    @Override
    public void cover(Block block, int standIn, Uses uses) {
        for (int i = 0; i < block.lessons().size(); i++) {
            task(standIn, block.lessons().get(i), block.parts().get(i), uses);
        }
    }

    @Override
    public void host(int door, Uses uses) {
        task(world.hostOf(door), world.lessonOf(door), Part.WHOLE, uses);
    }

    /** What ends at a moment in a zone excludes what starts soon after elsewhere; each of both excludes its like. */
    private void task(int person, int lesson, Part part, Uses uses) {
        int day = world.dayOf(lesson);
        var zone = world.lessons.get(lesson).zone();
        if (ways.matter()) {
            int own = ways.number(person, day, world.end(lesson, part), zone);
            uses.take(this, person, day * ENDS + own, 1, 1);
            ways.before(
                    person,
                    day,
                    world.start(lesson, part),
                    zone,
                    end -> uses.take(this, person, day * ENDS + end, 1, 1));
        }
    }
}
