package ajar.planner.rules;

import ajar.planner.Limit;
import ajar.planner.Part;
import ajar.planner.Reason;
import ajar.planner.world.Block;
import ajar.planner.world.Talk;
import ajar.planner.world.Times;
import ajar.planner.world.Visit;
import ajar.planner.world.World;

/**
 * Nobody is in two places: at each moment a person makes a visit, covers, talks, or has visitors. What a shared person
 * does at a school needs a stay there, and there is one stay per half-day.
 */
final class NobodyIsInTwoPlaces implements Rule {

    /** More minutes than any day has, also in made-up clocks. */
    private static final int DAY = 8192;

    private final World world;
    private final Times times;

    NobodyIsInTwoPlaces(World world, Times times) {
        this.world = world;
        this.times = times;
    }

    @Override
    public Reason full(int a, int b) {
        int person = a / (world.schools.size() + 1);
        return Reason.of(
                Reason.Kind.PERSON_TAKEN,
                world.people.get(person).id(),
                world.days.get(b / DAY).date());
    }

    @Override
    public void visit(Visit visit, Uses uses) {
        take(visit.visitor(), visit.day(), visit.from(), visit.to(), uses);
        if (visit.coach() >= 0) {
            int lesson = world.lessonOf(visit.door());
            take(visit.coach(), visit.day(), world.start(lesson, visit.part()), world.end(lesson, visit.part()), uses);
        }
    }

    @Override
    public void cover(Block block, int standIn, Uses uses) {
        int school = world.schoolOf(block.visitor());
        for (int i = 0; i < block.lessons().size(); i++) {
            int lesson = block.lessons().get(i);
            var part = block.parts().get(i);
            stay(standIn, block.day(), world.start(lesson, part), world.end(lesson, part), school, uses);
        }
    }

    @Override
    public void talk(Talk talk, Uses uses) {
        take(talk.visitor(), talk.day(), talk.start(), talk.end(), uses);
        stay(talk.coach(), talk.day(), talk.start(), talk.end(), world.schoolOf(talk.visitor()), uses);
    }

    @Override
    public void host(int door, Uses uses) {
        int lesson = world.lessonOf(door);
        take(
                world.hostOf(door),
                world.dayOf(lesson),
                world.start(lesson, Part.WHOLE),
                world.end(lesson, Part.WHOLE),
                uses);
    }

    private void take(int person, int day, int start, int end, Uses uses) {
        int a = person * (world.schools.size() + 1);
        times.during(person, day, start, end, moment -> uses.take(this, a, day * DAY + moment, 1, 1));
    }

    private void stay(int person, int day, int start, int end, int school, Uses uses) {
        if (!world.isShared(person)) {
            take(person, day, start, end, uses);
            return;
        }
        if (times.isMixed(person, day)) {
            take(person, day, start, end, uses);
        }
        int halfDay = world.halfDay(day, start);
        var stay = new Uses.Stay(person, halfDay, school, cost(person, school));
        int a = person * (world.schools.size() + 1) + 1 + school;
        int afternoon = halfDay % 2 * (DAY / 2);
        times.during(person, day, start, end, moment -> {
            int b = day * DAY + (moment + afternoon) % DAY;
            uses.takeDuringStay(this, a, b, stay);
        });
    }

    private int cost(int person, int school) {
        double km = world.km(world.schoolOf(person), school);
        double perKm = world.profile.exact(Limit.COST_HALF_DAY_PER_KM);
        return world.limit(Limit.COST_HALF_DAY) + (int) Math.floor(perKm * km + 0.5);
    }
}
