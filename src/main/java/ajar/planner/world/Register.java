package ajar.planner.world;

import ajar.planner.Door;
import ajar.planner.Lesson;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts things in the order of their ids and finds them by it. */
final class Register {

    private Register() {}

    static <T> List<T> sorted(List<T> things, Function<T, String> id) {
        return things.stream().sorted(Comparator.comparing(id)).toList();
    }

    /** There are more lessons than of all else together, and who asks often has them in order. */
    static List<Lesson> lessons(List<Lesson> lessons) {
        var all = lessons.toArray(new Lesson[0]);
        for (int l = 1; l < all.length; l++) {
            if (all[l - 1].id().compareTo(all[l].id()) > 0) {
                Arrays.sort(all, (a, b) -> a.id().compareTo(b.id()));
                return List.of(all);
            }
        }
        return lessons;
    }

    static <T> Map<String, Integer> index(List<T> things, Function<T, String> id) {
        var index = new HashMap<String, Integer>();
        for (int i = 0; i < things.size(); i++) {
            if (index.put(id.apply(things.get(i)), i) != null) {
                throw twice(id.apply(things.get(i)));
            }
        }
        return index;
    }

    /** The lessons that have a door, by id; nobody asks for others by name. */
    static Map<String, Integer> shown(List<Lesson> lessons, List<Door> doors) {
        var shown = new HashSet<String>();
        doors.forEach(door -> shown.add(door.lesson()));
        var index = new HashMap<String, Integer>();
        for (int l = 0; l < lessons.size(); l++) {
            var id = lessons.get(l).id();
            if (l > 0 && id.equals(lessons.get(l - 1).id())) {
                throw twice(id);
            }
            if (shown.contains(id)) {
                index.put(id, l);
            }
        }
        return index;
    }

    private static IllegalArgumentException twice(String id) {
        return new IllegalArgumentException("Two things are called " + id + ".");
    }

    static int known(Map<String, Integer> index, String id) {
        var number = index.get(id);
        if (number == null) {
            throw new IllegalArgumentException("Nothing is called " + id + ".");
        }
        return number;
    }
}
