package ajar.planner.world;

import ajar.planner.Lesson;
import ajar.planner.Limit;
import ajar.planner.RuleProfile.Switch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** When and where people's tasks end, so that a task that starts elsewhere too soon after can be told. */
public final class Ways {

    private record Arrival(int minute, String zone) {}

    private final World world;
    private final Map<Long, List<Arrival>> ends = new HashMap<>();
    /** Minutes that have to lie between tasks in different zones: some of the walk passes while people change over. */
    private final int minutes;

    public Ways(World world) {
        this.world = world;
        int walk = world.limit(Limit.WALK_MINUTES) - world.limit(Limit.CHANGE_MINUTES);
        boolean apart = world.has(Switch.WALKING)
                && world.lessons.stream().map(Lesson::zone).distinct().limit(2).count() > 1;
        minutes = apart ? Math.max(0, walk) : 0;
    }

    public boolean matter() {
        return minutes > 0;
    }

    /** Takes down where a task ends. */
    public void end(int person, int day, int minute, String zone) {
        if (minutes == 0) {
            return;
        }
        var there = ends.computeIfAbsent((long) person << 32 | day, fresh -> new ArrayList<>());
        var arrival = new Arrival(minute, zone);
        if (!there.contains(arrival)) {
            there.add(arrival);
        }
    }

    /** Hands over the numbers, within the day, of all ends elsewhere that are too close before a start. */
    public void before(int person, int day, int start, String zone, IntConsumer end) {
        var there = ends.getOrDefault((long) person << 32 | day, List.of());
        for (int i = 0; i < there.size(); i++) {
            var arrival = there.get(i);
            if (isTooFar(arrival.minute, arrival.zone, start, zone)) {
                end.accept(i);
            }
        }
    }

    /** The number, within the day, of an end that was taken down. */
    public int number(int person, int day, int minute, String zone) {
        return ends.getOrDefault((long) person << 32 | day, List.of()).indexOf(new Arrival(minute, zone));
    }

    /** Whether nobody can be at {@code start} in a zone who was in another until {@code end}. */
    boolean isTooFar(int end, String from, int start, String to) {
        return !from.equals(to) && end <= start && start - end < minutes;
    }

    /** Whether own lessons that go on keep somebody from a task in a zone; {@code left} are those that do not go on. */
    public boolean isBlocked(Diary diary, int person, int day, int start, int end, String zone, List<Integer> left) {
        if (minutes == 0) {
            return false;
        }
        for (var stretch : diary.day(person, day)) {
            if (stretch.lesson() >= 0 && !left.contains(stretch.lesson())) {
                var own = world.lessons.get(stretch.lesson()).zone();
                if (isTooFar(stretch.end(), own, start, zone) || isTooFar(end, zone, stretch.start(), own)) {
                    return true;
                }
            }
        }
        return false;
    }
}
