package ajar.planner.rules;

import ajar.planner.Limit;
import ajar.planner.Part;
import ajar.planner.Presence;
import ajar.planner.Reason;
import ajar.planner.RuleProfile.Switch;
import ajar.planner.world.Block;
import ajar.planner.world.Diary;
import ajar.planner.world.Halving;
import ajar.planner.world.Visit;
import ajar.planner.world.Ways;
import ajar.planner.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The visitor can leave: is at school, neither on duty nor on call, gives own free time only if willing, and leaves no
 * lesson alone that must not be covered.
 */
public final class TheVisitorCanLeave {

    /** The visit, and why it is impossible, or null if it is not. */
    public record Tried(Visit visit, Reason.@Nullable Kind refusal) {}

    private static final Set<Presence.State> FREE = Set.of(Presence.State.AVAILABLE, Presence.State.FREE);
    private final World world;
    private final Diary diary;
    private final Ways ways;

    public TheVisitorCanLeave(World world, Diary diary) {
        this.world = world;
        ways = new Ways(world);
        this.diary = diary;
    }

    /** What the visit takes from the visitor's day. */
    private final class Taking {
        final List<Integer> covered = new ArrayList<>();
        final List<Part> coveredParts = new ArrayList<>();
        final List<Integer> left = new ArrayList<>();
        final List<Part> leftParts = new ArrayList<>();
        int from;
        int to;
        boolean ownFree;
        boolean onDuty;
        boolean uncoverable;

        Taking(int visitor, int day, int start, int end, int travel) {
            from = start;
            to = end;
            for (var stretch : diary.day(visitor, day)) {
                if (stretch.overlaps(start - travel, end + travel)) {
                    take(stretch, start - travel, end + travel);
                }
            }
        }

        private void take(Diary.Stretch stretch, int earliest, int latest) {
            from = Math.min(from, Math.max(earliest, stretch.start()));
            to = Math.max(to, Math.min(latest, stretch.end()));
            if (stretch.lesson() < 0) {
                boolean isFree = FREE.contains(stretch.state()) || stretch.state() == Presence.State.PROTECTED;
                ownFree |= isFree;
                onDuty |= !isFree;
                return;
            }
            int lesson = stretch.lesson();
            var part = Halving.around(world, lesson, earliest, latest);
            boolean alone = world.teachersOfLesson[lesson].length == 1;
            (alone ? covered : left).add(lesson);
            (alone ? coveredParts : leftParts).add(part);
            uncoverable |= alone && !world.lessons.get(lesson).mayBeCovered();
        }
    }

    public Tried leaves(int wish, int door, Part part) {
        int visitor = world.visitor(wish);
        int lesson = world.lessonOf(door);
        int day = world.dayOf(lesson);
        int start = world.start(lesson, part);
        int end = world.end(lesson, part);
        var taking = new Taking(visitor, day, start, end, travelMinutes(visitor, door));
        var wished = world.wishes.get(wish);
        int coach = wished.besideCoach() && world.has(Switch.COACH_BESIDE) ? world.coach(visitor) : -1;
        var visit = new Visit(
                wish,
                door,
                part,
                day,
                taking.from,
                taking.to,
                new Block(visitor, day, taking.covered, taking.coveredParts),
                new Block(visitor, day, taking.left, taking.leftParts),
                taking.ownFree,
                coach);
        return new Tried(visit, against(taking, visit, start, end));
    }

    private Reason.@Nullable Kind against(Taking taking, Visit visit, int start, int end) {
        int visitor = visit.visitor();
        int day = visit.day();
        var person = world.people.get(visitor);
        boolean givesFree =
                person.givesOwnFree() && !world.wishes.get(visit.wish()).onlyWhenCovered();
        int missing = end - start - diary.minutesThere(visitor, day, start, end);
        if (missing > world.limit(Limit.BREAK_MINUTES) || missing == end - start) {
            return Reason.Kind.NOT_AT_SCHOOL;
        } else if (diary.isAbsent(visitor, day, visit.from(), visit.to())) {
            return Reason.Kind.ABSENT;
        } else if (taking.onDuty) {
            return Reason.Kind.ON_DUTY;
        } else if (taking.ownFree && !givesFree) {
            return Reason.Kind.OWN_FREE_TIME;
        } else if (taking.uncoverable) {
            return Reason.Kind.LESSON_NOT_COVERABLE;
        } else if (visit.coach() >= 0 && !isFree(visit.coach(), day, start, end)) {
            return Reason.Kind.COACH_NOT_FREE;
        } else if (isTooFar(visit, start, end)) {
            return Reason.Kind.NO_WALK;
        } else {
            return null;
        }
    }

    private boolean isTooFar(Visit visit, int start, int end) {
        var gone = new ArrayList<>(visit.block().lessons());
        gone.addAll(visit.left().lessons());
        var zone = world.lessonBehind(visit.door()).zone();
        return ways.isBlocked(diary, visit.visitor(), visit.day(), start, end, zone, gone);
    }

    private boolean isFree(int coach, int day, int start, int end) {
        return diary.is(FREE, coach, day, start, end) && !diary.isAbsent(coach, day, start, end);
    }

    private int travelMinutes(int visitor, int door) {
        int home = world.schoolOf(visitor);
        int there = world.schoolOf(world.hostOf(door));
        if (home == there) {
            return 0;
        }
        boolean near = world.km(home, there) < world.profile.exact(Limit.NEAR_KM);
        int periods = world.limit(near ? Limit.TRAVEL_PERIODS_NEAR : Limit.TRAVEL_PERIODS_FAR);
        return periods * world.limit(Limit.PERIOD_MINUTES);
    }
}
