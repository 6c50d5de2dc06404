package ajar.school.demo;

import ajar.school.demo.Curriculum.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hawthorn's two weeks, A and B: every lesson and duty, in the order of days and periods. The same at each call. */
final class Fortnight {

    static final int DAYS = 10;
    static final int PERIODS = 6;
    private static final long SEED = 1867;
    private static final int READING_HOURS = 22;
    private static final int BESIDE_HOURS = 3;

    private final List<Staff> staff;
    private final List<Drawn> lessons = new ArrayList<>();
    private final Set<String> busy = new HashSet<>();

    private Fortnight(List<Staff> staff) {
        this.staff = staff;
    }

    static List<Drawn> of(List<Staff> staff) {
        var fortnight = new Fortnight(staff);
        var weekA = Draw.week(new Curriculum(staff).pairs(), SEED, true);
        var weekB = Draw.week(weekA, SEED + 1, false);
        for (int day = 1; day <= DAYS; day++) {
            for (int period = 1; period <= PERIODS; period++) {
                fortnight.slot(day <= 5 ? weekA : weekB, day, period);
            }
        }
        return List.copyOf(fortnight.lessons);
    }

    private void slot(List<List<Block>> week, int day, int period) {
        int place = (day - 1) % 5 * PERIODS + period - 1;
        var support = staff.stream()
                .filter(person -> person.teaches().equals("Reading"))
                .toList();
        for (var pair : week) {
            for (var part : pair.get(place).parts()) {
                var teachers = new ArrayList<>(List.of(part.teacher()));
                if (part.subject().equals("Maths")) {
                    beside(support, day, period, place).ifPresent(teachers::add);
                }
                add(new Drawn(day, period, part.subject(), List.of(part.group()), List.copyOf(teachers), false));
            }
        }
        for (int i = 0; i < support.size(); i++) {
            if ((place * 7 + i * 3) % Curriculum.PERIODS < READING_HOURS && isFree(support.get(i), day, period)) {
                var year = 7 + (place + i) % 3;
                add(new Drawn(day, period, "Reading", List.of(year + " readers"), List.of(support.get(i)), false));
            }
        }
        if (period == 4 || period == 5) {
            staff.stream()
                    .filter(Staff::isTeacher)
                    .filter(person -> isFree(person, day, period))
                    .skip(day)
                    .findFirst()
                    .ifPresent(person -> add(new Drawn(day, period, "Library", List.of(), List.of(person), true)));
        }
    }

    /** Somebody of learning support goes along into a lesson of Maths, in the few periods that their own group leaves. */
    private java.util.Optional<Staff> beside(List<Staff> support, int day, int period, int place) {
        for (int i = 0; i < support.size(); i++) {
            int turn = (place * 7 + i * 3) % Curriculum.PERIODS;
            boolean spare = turn >= READING_HOURS && turn < READING_HOURS + BESIDE_HOURS;
            if (spare && isFree(support.get(i), day, period)) {
                busy.add(key(support.get(i), day, period));
                return java.util.Optional.of(support.get(i));
            }
        }
        return java.util.Optional.empty();
    }

    private void add(Drawn lesson) {
        lesson.teachers().forEach(person -> busy.add(key(person, lesson.cycleDay(), lesson.period())));
        lessons.add(lesson);
    }

    private boolean isFree(Staff person, int day, int period) {
        return !busy.contains(key(person, day, period));
    }

    private static String key(Staff person, int day, int period) {
        return person.code() + "/" + day + "/" + period;
    }
}
