package ajar.planner.rules;

import ajar.planner.Reason;
import ajar.planner.world.Block;
import ajar.planner.world.Talk;
import ajar.planner.world.World;

/** Stand-ins give only what they offered: periods to cover (counted in halves) and talks, per week. */
final class StandInsGiveWhatTheyOffered implements Rule {

    private static final int TALKS = 1_000_000;
    private final World world;

    StandInsGiveWhatTheyOffered(World world) {
        this.world = world;
    }

    @Override
    public Reason full(int a, int b) {
        var kind = b < TALKS ? Reason.Kind.STAND_IN_HOURS : Reason.Kind.TALK_HOURS;
        return Reason.of(kind, world.people.get(a).id(), world.weeks.get(b % TALKS));
    }

    @Override
    public void cover(Block block, int standIn, Uses uses) {
        int offered = 2 * world.people.get(standIn).coversPerWeek();
        uses.take(this, standIn, world.weekOfDay[block.day()], offered, block.halves());
    }

    @Override
    public void talk(Talk talk, Uses uses) {
        int offered = world.people.get(talk.coach()).talksPerWeek();
        uses.take(this, talk.coach(), TALKS + world.weekOfDay[talk.day()], offered, 1);
    }
}
