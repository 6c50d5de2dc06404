package ajar.planner.rules;

import ajar.planner.Reason;
import ajar.planner.world.Block;
import ajar.planner.world.Talk;
import ajar.planner.world.World;

/** Stand-ins give only what they offered: periods to cover (counted in halves), per week and per day, and talks per week. */
final class StandInsGiveWhatTheyOffered implements Rule {

    private static final int TALKS = 1_000_000;
    private static final int DAYS = 2_000_000;
    private final World world;

    StandInsGiveWhatTheyOffered(World world) {
        this.world = world;
    }

    @Override
    public Reason full(int a, int b) {
        if (b >= DAYS) {
            return Reason.of(
                    Reason.Kind.STAND_IN_DAY,
                    world.people.get(a).id(),
                    world.days.get(b - DAYS).date());
        }
        var kind = b < TALKS ? Reason.Kind.STAND_IN_HOURS : Reason.Kind.TALK_HOURS;
        return Reason.of(kind, world.people.get(a).id(), world.weeks.get(b % TALKS));
    }

    @Override
    public void cover(Block block, int standIn, Uses uses) {
        var person = world.people.get(standIn);
        uses.take(this, standIn, world.weekOfDay[block.day()], 2 * person.coversPerWeek(), block.halves());
        if (person.coversPerDay() < person.coversPerWeek()) {
            uses.take(this, standIn, DAYS + block.day(), 2 * person.coversPerDay(), block.halves());
        }
    }

    @Override
    public void talk(Talk talk, Uses uses) {
        int offered = world.people.get(talk.coach()).talksPerWeek();
        uses.take(this, talk.coach(), TALKS + world.weekOfDay[talk.day()], offered, 1);
    }
}
