package ajar.planner.world;

import ajar.planner.Presence;
import ajar.planner.Repair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each person does when, by day: own lessons and presences in order of time. */
public final class Diary {

    /**
     * One stretch of a person's day.
     *
     * @param lesson the own lesson, or -1 for a presence
     */
    public record Stretch(int start, int end, int lesson, Presence.State state) {

        public boolean overlaps(int from, int to) {
            return start < to && from < end;
        }
    }

    private static final List<Stretch> AWAY = List.of();
    private final World world;
    private final List<List<Stretch>> days;
    private final Map<Integer, List<int[]>> absences = new HashMap<>();

    public Diary(World world, List<Repair.Absence> absent) {
        this.world = world;
        days = new ArrayList<>(Collections.nCopies(world.people.size() * world.days.size(), AWAY));
        for (int l = 0; l < world.lessons.size(); l++) {
            var lesson = world.lessons.get(l);
            var stretch = new Stretch(lesson.start(), lesson.end(), l, Presence.State.BUSY);
            for (int teacher : world.teachersOfLesson[l]) {
                at(teacher, world.dayOf(l)).add(stretch);
            }
        }
        for (var presence : world.request.presences()) {
            int person = world.person(presence.person());
            int day = world.day(presence.date());
            addAround(presence, at(person, day));
        }
        var inOrder = Comparator.comparingInt(Stretch::start)
                .thenComparingInt(Stretch::end)
                .thenComparingInt(Stretch::lesson);
        days.stream().filter(day -> day.size() > 1).forEach(day -> day.sort(inOrder));
        for (var absence : absent) {
            absences.computeIfAbsent(
                            key(world.person(absence.person()), world.day(absence.date())), fresh -> new ArrayList<>())
                    .add(new int[] {absence.start(), absence.end()});
        }
    }

    /** A lesson wins over a presence: only what the lessons leave of it counts. */
    private static void addAround(Presence presence, List<Stretch> day) {
        int from = presence.start();
        var inTheWay = new ArrayList<Stretch>();
        for (var stretch : day) {
            if (stretch.lesson() >= 0 && stretch.overlaps(presence.start(), presence.end())) {
                inTheWay.add(stretch);
            }
        }
        inTheWay.sort(Comparator.comparingInt(Stretch::start));
        for (var lesson : inTheWay) {
            if (from < lesson.start()) {
                day.add(new Stretch(from, lesson.start(), -1, presence.state()));
            }
            from = Math.max(from, lesson.end());
        }
        if (from < presence.end()) {
            day.add(new Stretch(from, presence.end(), -1, presence.state()));
        }
    }

    private List<Stretch> at(int person, int day) {
        int key = key(person, day);
        if (days.get(key).isEmpty()) {
            days.set(key, new ArrayList<>());
        }
        return days.get(key);
    }

    private int key(int person, int day) {
        return person * world.days.size() + day;
    }

    /** The whole day in order of time. */
    public List<Stretch> day(int person, int day) {
        return days.get(key(person, day));
    }

    public boolean isAbsent(int person, int day, int from, int to) {
        var all = absences.isEmpty() ? null : absences.get(key(person, day));
        return all != null && all.stream().anyMatch(absence -> absence[0] < to && from < absence[1]);
    }

    /** Whether the person is in one of the states in every minute from {@code from} to {@code to}. */
    public boolean is(Set<Presence.State> states, int person, int day, int from, int to) {
        int reached = from;
        for (var stretch : day(person, day)) {
            if (stretch.lesson() < 0 && states.contains(stretch.state()) && stretch.start() <= reached) {
                reached = Math.max(reached, stretch.end());
            }
        }
        return reached >= to;
    }

    /** Minutes between {@code from} and {@code to} at which the person is at school. */
    public int minutesThere(int person, int day, int from, int to) {
        int minutes = 0;
        int reached = from;
        for (var stretch : day(person, day)) {
            int start = Math.max(reached, stretch.start());
            int end = Math.min(to, stretch.end());
            if (start < end) {
                minutes += end - start;
                reached = end;
            }
        }
        return minutes;
    }
}
