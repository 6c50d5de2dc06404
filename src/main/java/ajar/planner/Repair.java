package ajar.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a repair starts from.
 *
 * @param announced the plan that people know
 * @param today the last school day that is over; a day before the horizon if none is
 * @param absences times at which people have become unable
 */
public record Repair(List<Assignment> announced, LocalDate today, List<Absence> absences) {

    /** From {@code start} to {@code end}, minutes of the day, end excluded. */
    public record Absence(String person, LocalDate date, int start, int end) {}

    /** What a person has to learn about a wish; before or after is null for what is new or cancelled. */
    public record Change(
            String wish,
            What what,
            @Nullable Assignment before,
            @Nullable Assignment after) {}

    /** The largest change of a wish, in this order. */
    public enum What {
        CANCELLED,
        MOVED,
        STAND_IN,
        TALK,
        NEW
    }

    public Repair {
        announced = List.copyOf(announced);
        absences = List.copyOf(absences);
    }

    /** Everything that is not as announced, sorted by wish. */
    public List<Change> changes(Plan plan) {
        var before = new TreeMap<String, Assignment>();
        announced.forEach(one -> before.put(one.wish(), one));
        var after = new TreeMap<String, Assignment>();
        plan.assignments().forEach(one -> after.put(one.wish(), one));
        var wishes = new TreeSet<>(before.keySet());
        wishes.addAll(after.keySet());
        var changes = new ArrayList<Change>();
        for (var wish : wishes) {
            var what = change(before.get(wish), after.get(wish));
            if (what != null) {
                changes.add(new Change(wish, what, before.get(wish), after.get(wish)));
            }
        }
        return changes;
    }

    private static @Nullable What change(@Nullable Assignment before, @Nullable Assignment after) {
        if (before == null) {
            return What.NEW;
        } else if (after == null) {
            return What.CANCELLED;
        } else if (!before.door().equals(after.door()) || before.part() != after.part()) {
            return What.MOVED;
        } else if (!Objects.equals(before.standIn(), after.standIn())) {
            return What.STAND_IN;
        } else {
            return Objects.equals(before.talk(), after.talk()) ? null : What.TALK;
        }
    }
}
