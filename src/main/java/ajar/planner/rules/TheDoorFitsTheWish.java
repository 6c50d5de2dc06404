package ajar.planner.rules;

import ajar.planner.Reason;
import ajar.planner.world.Diary;
import ajar.planner.world.World;
import org.jspecify.annotations.Nullable;

/** The door fits the wish: outsiders are welcome, the visitor does not teach there, and nobody ruled it out. */
public final class TheDoorFitsTheWish {

    private final World world;
    private final Diary diary;

    public TheDoorFitsTheWish(World world, Diary diary) {
        this.world = world;
        this.diary = diary;
    }

    /** Why not, or null. The caller offers only doors of the right host or practice in the dates of the wish. */
    public Reason.@Nullable Kind against(int wish, int door) {
        int visitor = world.visitor(wish);
        var lesson = world.lessonBehind(door);
        var host = world.hostOf(door);
        if (lesson.teachers().contains(world.people.get(visitor).id()) || host == visitor) {
            return Reason.Kind.TEACHES_THIS_LESSON;
        } else if (world.schoolOf(visitor) != world.schoolOf(host)
                && !world.doors.get(door).outsiders()) {
            return Reason.Kind.OUTSIDERS_NOT_INVITED;
        } else if (diary.isAbsent(host, world.dayOfDoor(door), lesson.start(), lesson.end())) {
            return Reason.Kind.ABSENT;
        } else {
            return isForbidden(wish, door, visitor, host) ? Reason.Kind.FORBIDDEN : null;
        }
    }

    private boolean isForbidden(int wish, int door, int visitor, int host) {
        for (var forbid : world.request.forbids()) {
            if ((forbid.wish() == null
                            || forbid.wish().equals(world.wishes.get(wish).id()))
                    && (forbid.door() == null
                            || forbid.door().equals(world.doors.get(door).id()))
                    && (forbid.person() == null
                            || forbid.person().equals(world.people.get(visitor).id()))
                    && (forbid.withPerson() == null
                            || forbid.withPerson().equals(world.people.get(host).id()))
                    && (forbid.date() == null
                            || forbid.date().equals(world.lessonBehind(door).date()))) {
                return true;
            }
        }
        return false;
    }
}
