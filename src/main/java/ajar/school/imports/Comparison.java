package ajar.school.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a new timetable changes about the one before. A lesson that stays in its slot keeps its thread, even in another room; one that
 * moves to another slot counts as changed and gets a new thread, because what was agreed about it no longer holds.
 *
 * @param placed all lessons of the new timetable, each with its thread
 */
record Comparison(int same, List<Change> changed, List<Placed> fresh, List<Placed> gone, List<Placed> placed) {

    /** Before and after: in another room, or in another slot. */
    record Change(Placed before, Placed after) {}

    boolean changesNothing() {
        return changed.isEmpty() && fresh.isEmpty() && gone.isEmpty();
    }

    static Comparison of(List<Placed> before, List<Placed> after) {
        var slots = by(before, Placed::slotKey);
        var same = 0;
        var changed = new ArrayList<Change>();
        var placed = new ArrayList<Placed>();
        var left = new ArrayList<Placed>();
        for (var lesson : after) {
            var known = take(slots, lesson.slotKey());
            if (known == null) {
                left.add(lesson);
                continue;
            }
            placed.add(lesson.with(threadOf(known)));
            if (known.isTheSameAs(lesson)) {
                same++;
            } else {
                changed.add(new Change(known, lesson));
            }
        }
        var unmatched = slots.values().stream().flatMap(Deque::stream).toList();
        var courses = by(unmatched, Placed::courseKey);
        var fresh = new ArrayList<Placed>();
        for (var lesson : left) {
            placed.add(lesson.with(UUID.randomUUID()));
            var moved = take(courses, lesson.courseKey());
            if (moved == null) {
                fresh.add(lesson);
            } else {
                changed.add(new Change(moved, lesson));
            }
        }
        var gone = courses.values().stream().flatMap(Deque::stream).toList();
        return new Comparison(same, changed, fresh, gone, placed);
    }

    private static UUID threadOf(Placed known) {
        return known.thread() == null ? UUID.randomUUID() : known.thread();
    }

    private static Map<String, Deque<Placed>> by(List<Placed> lessons, Function<Placed, String> key) {
        var found = new HashMap<String, Deque<Placed>>();
        lessons.forEach(lesson -> found.computeIfAbsent(key.apply(lesson), k -> new ArrayDeque<>())
                .add(lesson));
        return found;
    }

    private static @org.jspecify.annotations.Nullable Placed take(Map<String, Deque<Placed>> from, String key) {
        var lessons = from.get(key);
        return lessons == null ? null : lessons.poll();
    }
}
