package ajar.planner.world;

import ajar.planner.Part;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The moments at which it matters who is where. Tasks of a person clash when their clock times overlap; of all moments
 * of a day only those are kept at which a largest set of overlapping tasks is under way, so that one row per moment
 * says everything. For a regular timetable these are the old slots.
 */
public final class Times {

    private static final class Day {
        long[] stretches = new long[4];
        int count;
        int[] moments = {};
        boolean mixed;

        void add(int start, int end) {
            long stretch = ((long) start << 32) | end;
            for (int i = 0; i < count; i++) {
                if (stretches[i] == stretch) {
                    return;
                }
            }
            if (count == stretches.length) {
                stretches = Arrays.copyOf(stretches, 2 * count);
            }
            stretches[count++] = stretch;
        }
    }

    private final World world;
    /** By person and day. */
    private final @Nullable Day[] days;

    public Times(World world) {
        this.world = world;
        days = new Day[world.people.size() * world.days.size()];
    }

    public void visit(Visit visit) {
        day(visit.visitor(), visit.day()).add(visit.from(), visit.to());
        day(visit.visitor(), visit.day()).mixed = true;
        if (visit.coach() >= 0) {
            int lesson = world.lessonOf(visit.door());
            day(visit.coach(), visit.day()).add(world.start(lesson, visit.part()), world.end(lesson, visit.part()));
            day(visit.coach(), visit.day()).mixed = true;
        }
    }

    public void cover(Block block, int standIn) {
        for (int i = 0; i < block.lessons().size(); i++) {
            int lesson = block.lessons().get(i);
            var part = block.parts().get(i);
            task(standIn, block.day(), world.start(lesson, part), world.end(lesson, part));
        }
    }

    public void talk(Talk talk) {
        task(talk.visitor(), talk.day(), talk.start(), talk.end());
        task(talk.coach(), talk.day(), talk.start(), talk.end());
    }

    public void host(int door) {
        int lesson = world.lessonOf(door);
        var day = day(world.hostOf(door), world.dayOf(lesson));
        day.add(world.start(lesson, Part.WHOLE), world.end(lesson, Part.WHOLE));
        day.mixed = true;
    }

    private void task(int person, int day, int start, int end) {
        day(person, day).add(start, end);
        if (world.halfDay(day, start) != world.halfDay(day, end - 1)) {
            day(person, day).mixed = true;
        }
    }

    private Day day(int person, int day) {
        int key = person * world.days.size() + day;
        var known = days[key];
        if (known == null) {
            known = new Day();
            days[key] = known;
        }
        return known;
    }

    /** Ends the collecting: finds the moments. */
    public void close() {
        for (var day : days) {
            if (day != null) {
                findMoments(day);
            }
        }
    }

    /** A moment is where an end comes next after a start: there the set of tasks under way is a largest one. */
    private static void findMoments(Day day) {
        int[] starts = new int[day.count];
        int[] ends = new int[day.count];
        for (int i = 0; i < day.count; i++) {
            starts[i] = (int) (day.stretches[i] >>> 32);
            ends[i] = (int) day.stretches[i];
        }
        Arrays.sort(starts);
        Arrays.sort(ends);
        int[] moments = new int[day.count];
        int found = 0;
        int s = 0;
        for (int end : ends) {
            int before = s;
            while (s < starts.length && starts[s] < end) {
                s++;
            }
            if (s > before) {
                moments[found++] = starts[s - 1];
            }
        }
        day.moments = Arrays.copyOf(moments, found);
    }

    /** Hands over the moments of a task from {@code start} to {@code end}. */
    public void during(int person, int day, int start, int end, IntConsumer moment) {
        for (int one : day(person, day).moments) {
            if (start <= one && one < end) {
                moment.accept(one);
            }
        }
    }

    /** Whether a shared person does more on this day than what belongs to a stay at a school. */
    public boolean isMixed(int person, int day) {
        return day(person, day).mixed;
    }
}
