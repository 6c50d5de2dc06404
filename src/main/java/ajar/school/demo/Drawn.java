package ajar.school.demo;

import java.util.List;

/**
 * A lesson of Hawthorn's fortnight.
 *
 * @param cycleDay 1 to 5 in week A, 6 to 10 in week B
 * @param period 1 to 6
 */
record Drawn(int cycleDay, int period, String subject, List<String> groups, List<Staff> teachers, boolean duty) {

    String room() {
        return teachers.getFirst().room();
    }

    /** No two lessons are alike in these. */
    String name() {
        return "%d/%d/%s/%s/%s"
                .formatted(
                        cycleDay, period, subject, groups, teachers.getFirst().code());
    }

    boolean isAt(int day, int at) {
        return cycleDay == day && period == at;
    }
}
