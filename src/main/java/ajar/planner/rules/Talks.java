package ajar.planner.rules;

import ajar.planner.Limit;
import ajar.planner.Presence;
import ajar.planner.world.Diary;
import ajar.planner.world.Talk;
import ajar.planner.world.Visit;
import ajar.planner.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A talk comes after its visit, within so many school days, when visitor and own coach are both free. */
public final class Talks {

    private static final Set<Presence.State> FREE = Set.of(Presence.State.AVAILABLE, Presence.State.FREE);
    private final World world;
    private final Diary diary;

    public Talks(World world, Diary diary) {
        this.world = world;
        this.diary = diary;
    }

    /** All times for a talk about a visit on a day from {@code first} to {@code last}, in order. */
    public List<Talk> from(int wish, int first, int last) {
        int visitor = world.visitor(wish);
        int coach = world.coach(visitor);
        var found = new ArrayList<Talk>();
        if (coach < 0 || coach == visitor || world.people.get(coach).talksPerWeek() == 0) {
            return found;
        }
        int within = world.limit(Limit.DEBRIEF_WITHIN_SCHOOL_DAYS);
        for (int day = first; day <= Math.min(last + within, world.days.size() - 1); day++) {
            for (var stretch : diary.day(visitor, day)) {
                var talk = new Talk(wish, visitor, coach, day, stretch.start(), stretch.end());
                if (stretch.lesson() < 0 && FREE.contains(stretch.state()) && isPossible(talk)) {
                    found.add(talk);
                }
            }
        }
        return found;
    }

    private boolean isPossible(Talk talk) {
        return diary.is(FREE, talk.coach(), talk.day(), talk.start(), talk.end())
                && !diary.isAbsent(talk.coach(), talk.day(), talk.start(), talk.end())
                && !diary.isAbsent(talk.visitor(), talk.day(), talk.start(), talk.end());
    }

    /** Whether the talk comes after the visit, and soon enough. */
    public boolean follows(Talk talk, Visit visit) {
        int later = talk.day() - visit.day();
        return later <= world.limit(Limit.DEBRIEF_WITHIN_SCHOOL_DAYS)
                && (later > 0 || later == 0 && talk.start() >= visit.to());
    }
}
