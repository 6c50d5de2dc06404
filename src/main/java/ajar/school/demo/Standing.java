package ajar.school.demo;

import ajar.school.StandingTime;
import ajar.school.StandingTime.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Hawthorn's teachers do in periods without a lesson: two protected ones a week each, and for some an hour on call. */
final class Standing {

    private static final int PROTECTED_A_WEEK = 2;

    private Standing() {}

    static List<StandingTime> of(List<Staff> staff, List<Drawn> lessons) {
        var busy = new HashSet<String>();
        lessons.forEach(lesson ->
                lesson.teachers().forEach(person -> busy.add(key(person, lesson.cycleDay(), lesson.period()))));
        var times = new ArrayList<StandingTime>();
        var teachers = staff.stream().filter(Staff::isTeacher).toList();
        for (int i = 0; i < teachers.size(); i++) {
            var teacher = teachers.get(i);
            for (int week = 0; week < 2; week++) {
                var free = free(busy, teacher, week);
                for (int place = 0; place < free.size(); place++) {
                    var kind = kind(i, place);
                    if (kind != null) {
                        var at = free.get(place);
                        times.add(new StandingTime(teacher.id(), at.day(), at.period(), kind));
                    }
                }
            }
        }
        return times;
    }

    /** Every third teacher is on call once a week; every ninth comes in late or leaves early once. */
    private static @Nullable Kind kind(int teacher, int place) {
        if (place % 4 == 1 && place < 4 * PROTECTED_A_WEEK) {
            return Kind.PROTECTED;
        } else if (teacher % 3 == 0 && place == 3) {
            return Kind.ON_CALL;
        } else {
            return teacher % 9 == 4 && place == 0 ? Kind.AWAY : null;
        }
    }

    private static List<At> free(Set<String> busy, Staff teacher, int week) {
        var free = new ArrayList<At>();
        for (int day = 1 + 5 * week; day <= 5 + 5 * week; day++) {
            for (int period = 1; period <= Fortnight.PERIODS; period++) {
                if (!busy.contains(key(teacher, day, period))) {
                    free.add(new At(day, period));
                }
            }
        }
        return free;
    }

    private static String key(Staff person, int day, int period) {
        return person.code() + "/" + day + "/" + period;
    }

    private record At(int day, int period) {}
}
