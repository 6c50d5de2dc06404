package ajar.planner.world;

import ajar.planner.Limit;
import ajar.planner.Part;
import ajar.planner.RuleProfile.Switch;
import java.util.List;

/** Which lessons can be halved, and into what. */
public final class Halving {

    private Halving() {}

    public static boolean isPossible(World world, int door) {
        var lesson = world.lessonBehind(door);
        return world.has(Switch.HALVES)
                && world.doors.get(door).parts()
                && lesson.end() - lesson.start() >= world.limit(Limit.HALVED_FROM_MINUTES);
    }

    /** The parts of the lesson behind the door that serve the wish, the whole first. */
    public static List<Part> parts(World world, int wish, int door) {
        var length = world.wishes.get(wish).length();
        if (!isPossible(world, door)) {
            return List.of(Part.WHOLE);
        }
        return switch (length) {
            case WHOLE -> List.of(Part.WHOLE);
            case PART -> List.of(Part.FIRST, Part.SECOND);
            case EITHER -> List.of(Part.WHOLE, Part.FIRST, Part.SECOND);
        };
    }

    /** The smallest part of a lesson that contains the time from {@code from} to {@code to}. */
    public static Part around(World world, int lesson, int from, int to) {
        var one = world.lessons.get(lesson);
        if (!world.has(Switch.HALVES) || one.end() - one.start() < world.limit(Limit.HALVED_FROM_MINUTES)) {
            return Part.WHOLE;
        } else if (to <= world.end(lesson, Part.FIRST)) {
            return Part.FIRST;
        } else {
            return from >= world.start(lesson, Part.SECOND) ? Part.SECOND : Part.WHOLE;
        }
    }
}
