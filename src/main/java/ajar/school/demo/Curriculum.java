package ajar.school.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each pair of forms learns in a week of 30 periods, and from whom: 12 pairs, from 7A with 7B to 12C with 12D. The lessons of
 * one {@link Block} take place at the same time.
 */
final class Curriculum {

    static final int PERIODS = 30;
    private static final int YEAR_MIN = 7;
    private static final int UPPER_FROM = 10;

    /** What a pair of forms does in one period: each lesson has its own teacher. */
    record Block(List<Part> parts) {
        /** The subject that a pupil would not want twice a day. */
        String kind() {
            return parts.getFirst().subject();
        }
    }

    /** One lesson of a block. */
    record Part(String subject, String group, Staff teacher) {}

    private final List<Staff> staff;
    private final Map<Staff, Integer> load = new HashMap<>();

    Curriculum(List<Staff> staff) {
        this.staff = staff;
        // A coach who teaches has less room for lessons.
        staff.stream().filter(person -> person.roles().contains("coach")).forEach(coach -> load.put(coach, 12));
    }

    /** For each pair of forms its 30 blocks of the week, in no order yet. */
    List<List<Block>> pairs() {
        var pairs = new ArrayList<List<Block>>();
        for (int year = YEAR_MIN; year < YEAR_MIN + 6; year++) {
            pairs.add(pair(year, "AB", pairs.size()));
            pairs.add(pair(year, "CD", pairs.size()));
        }
        return pairs;
    }

    private List<Block> pair(int year, String letters, int number) {
        var blocks = new ArrayList<Block>();
        var forms = List.of(year + letters.substring(0, 1), year + letters.substring(1));
        boolean upper = year >= UPPER_FROM;
        var sets = sets(year + letters);
        for (var core : List.of("Maths", "English", "Science")) {
            blocks.addAll(upper ? weekly(4, sets.subList(0, 3), core, core, core) : weekly(4, forms, core, core));
        }
        blocks.addAll(weekly(3, sets, "French", "Spanish", "German", "Mandarin"));
        var stage = number % 2 == 0 ? "Music" : "Drama";
        var craft = number % 2 == 0 ? "Design" : "Food";
        blocks.addAll(
                upper
                        ? weekly(4, sets, "Art", "Design", "Food", stage)
                        : weekly(4, sets, "Art", craft, "Music", "Drama"));
        blocks.addAll(weekly(2, sets.subList(0, 3), "Sport", "Sport", "Sport"));
        if (upper) {
            blocks.addAll(weekly(6, sets, "History", "History", "Geography", "Geography"));
        } else {
            blocks.addAll(weekly(3, forms, "History", "History"));
            blocks.addAll(weekly(3, forms, "Geography", "Geography"));
        }
        blocks.addAll(weekly(2, forms, "Computing", "Computing"));
        blocks.addAll(weekly(1, forms, "Ethics", "Ethics"));
        return blocks;
    }

    private static List<String> sets(String pair) {
        return List.of(pair + "/1", pair + "/2", pair + "/3", pair + "/4");
    }

    private List<Block> weekly(int hours, List<String> groups, String... subjects) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < subjects.length; i++) {
            parts.add(new Part(subjects[i], groups.get(i), leastLoaded(subjects[i], parts)));
        }
        parts.forEach(part -> load.merge(part.teacher(), hours, Integer::sum));
        var block = new Block(List.copyOf(parts));
        var week = new Block[hours];
        Arrays.fill(week, block);
        return List.of(week);
    }

    private Staff leastLoaded(String subject, List<Part> taken) {
        return staff.stream()
                .filter(person -> person.teaches().equals(subject))
                .filter(person ->
                        taken.stream().noneMatch(part -> part.teacher().equals(person)))
                .min(Comparator.comparingInt(person -> load.getOrDefault(person, 0)))
                .orElseThrow();
    }
}
