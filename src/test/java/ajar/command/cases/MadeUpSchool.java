package ajar.command.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** A school with a timetable that nobody ever had: teachers with some groups each, in a week of 5 days of 7 periods. */
final class MadeUpSchool {

    static final int DAYS = 5;
    static final int PERIODS = 7;
    private static final List<String> SUBJECTS = List.of(
            "Maths", "English", "French", "Physics", "Biology", "History", "Art", "Music", "Sport", "Geography");

    /** A weekly lesson; the second teacher is -1 unless two teach it together. */
    record Lesson(int teacher, int colleague, int group, String subject, int day, int period) {}

    final String name;
    final int teachers;
    final List<Lesson> lessons = new ArrayList<>();

    /** The lesson of a teacher in a slot of the week, or null. */
    final Lesson[][] week;

    private final SplittableRandom random;
    private final Set<Integer> groupTaken = new HashSet<>();

    MadeUpSchool(String name, int teachers, SplittableRandom random) {
        this.name = name;
        this.teachers = teachers;
        this.random = random;
        week = new Lesson[teachers][DAYS * PERIODS];
        for (int teacher = 0; teacher < teachers; teacher++) {
            var subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
            int courses = 4 + random.nextInt(2);
            for (int course = 0; course < courses; course++) {
                teach(teacher, random.nextInt(groups()), subject, 3 + random.nextInt(3));
            }
        }
    }

    int groups() {
        return Math.max(3, teachers * 2 / 3);
    }

    String teacher(int number) {
        return "%s-T%03d".formatted(name, number + 1);
    }

    String group(int number) {
        return "%d%c".formatted(5 + number / 4, 'a' + number % 4);
    }

    private void teach(int teacher, int group, String subject, int hours) {
        int placed = 0;
        for (int tries = 0; placed < hours && tries < 60; tries++) {
            int slot = random.nextInt(DAYS * PERIODS);
            // Mornings are fuller than late afternoons.
            boolean late = slot % PERIODS >= 5 && random.nextInt(3) > 0;
            if (!late && week[teacher][slot] == null && groupTaken.add(group * 100 + slot)) {
                int colleague = random.nextInt(100) < 4 ? freeColleague(teacher, slot) : -1;
                var lesson = new Lesson(teacher, colleague, group, subject, slot / PERIODS, slot % PERIODS);
                lessons.add(lesson);
                week[teacher][slot] = lesson;
                if (colleague >= 0) {
                    week[colleague][slot] = lesson;
                }
                placed++;
            }
        }
    }

    private int freeColleague(int teacher, int slot) {
        int other = random.nextInt(teachers);
        return other != teacher && week[other][slot] == null ? other : -1;
    }

    /** Whether a teacher without a lesson in the slot is there: between the first and the last of the day. */
    boolean isThere(int teacher, int slot) {
        int day = slot / PERIODS * PERIODS;
        boolean before = false;
        boolean after = false;
        for (int s = day; s < day + PERIODS; s++) {
            before |= s < slot && week[teacher][s] != null;
            after |= s > slot && week[teacher][s] != null;
        }
        return before && after;
    }
}
