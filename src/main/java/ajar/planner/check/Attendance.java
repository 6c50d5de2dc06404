package ajar.planner.check;

import ajar.planner.Assignment;
import ajar.planner.Door;
import ajar.planner.Lesson;
import ajar.planner.Limit;
import ajar.planner.Part;
import ajar.planner.Person;
import ajar.planner.Presence.State;
import ajar.planner.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One assignment and what it takes from the visitor's day. */
final class Attendance {

    /** A lesson that the visitor leaves, or the part of it that the visit touches. */
    record Left(Lesson lesson, Part part) {

        Stretch stretch() {
            return Facts.stretch(lesson, part);
        }
    }

    /** Own time that a visit may use, if the person gives it. */
    private static final Set<State> FREE = Set.of(State.AVAILABLE, State.FREE, State.PROTECTED);

    final Assignment assignment;
    final Wish wish;
    final Door door;
    final Lesson lesson;
    final Person visitor;
    final Person host;

    /** The part of the open lesson that is visited. */
    final Stretch seen;

    /** The visitor's time for it, with the way from and to another school. */
    final Stretch taken;

    final List<Left> covered = new ArrayList<>();
    final List<Left> leftToColleagues = new ArrayList<>();
    final boolean usesOwnFree;
    final boolean meetsDuty;

    Attendance(Facts facts, Assignment assignment, Wish wish, Door door) {
        this.assignment = assignment;
        this.wish = wish;
        this.door = door;
        lesson = facts.lessonOf(door);
        visitor = facts.personOf(wish.visitor());
        host = facts.personOf(door.host());
        seen = Facts.stretch(lesson, assignment.part());
        int way = travelMinutes(facts);
        var window = new Stretch(seen.date(), seen.start() - way, seen.end() + way);
        var touched = new ArrayList<Stretch>();
        for (var own : facts.lessonsOf(visitor.id(), seen.date())) {
            if (window.overlaps(own.date(), own.start(), own.end())) {
                touched.add(Facts.stretch(own, Part.WHOLE));
                var left = new Left(own, smallestPart(facts, own, window));
                (own.teachers().size() == 1 ? covered : leftToColleagues).add(left);
            }
        }
        boolean free = false;
        boolean duty = false;
        for (var piece : facts.free(visitor.id(), seen.date())) {
            if (piece.getKey().overlaps(window)) {
                touched.add(piece.getKey());
                boolean isFree = FREE.contains(piece.getValue());
                free |= isFree;
                duty |= !isFree;
            }
        }
        usesOwnFree = free;
        meetsDuty = duty;
        if (touched.stream().anyMatch(seen::overlaps)) {
            touched.add(seen);
        }
        taken = hull(touched, window);
    }

    private static Stretch hull(List<Stretch> touched, Stretch window) {
        if (touched.isEmpty()) {
            // Who is away all the time breaks another rule; nothing of the day is taken.
            return new Stretch(window.date(), -1, -1);
        }
        int start = touched.stream().mapToInt(Stretch::start).min().orElseThrow();
        int end = touched.stream().mapToInt(Stretch::end).max().orElseThrow();
        return new Stretch(window.date(), Math.max(start, window.start()), Math.min(end, window.end()));
    }

    private int travelMinutes(Facts facts) {
        if (visitor.school().equals(host.school())) {
            return 0;
        }
        boolean near = facts.km(visitor.school(), host.school()) < facts.limit(Limit.NEAR_KM);
        double periods = facts.limit(near ? Limit.TRAVEL_PERIODS_NEAR : Limit.TRAVEL_PERIODS_FAR);
        return (int) Math.floor(periods + 0.5) * (int) facts.limit(Limit.PERIOD_MINUTES);
    }

    /** The smallest part of an own lesson that contains its overlap with the visit. */
    private static Part smallestPart(Facts facts, Lesson own, Stretch window) {
        int from = Math.max(own.start(), window.start());
        int to = Math.min(own.end(), window.end());
        if (!facts.canBeHalved(own)) {
            return Part.WHOLE;
        }
        for (var half : List.of(Part.FIRST, Part.SECOND)) {
            var stretch = Facts.stretch(own, half);
            if (stretch.start() <= from && to <= stretch.end()) {
                return half;
            }
        }
        return Part.WHOLE;
    }

    String name() {
        return wish.id() + " at " + door.id();
    }
}
