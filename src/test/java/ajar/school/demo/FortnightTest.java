package ajar.school.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FortnightTest {

    private static final List<Staff> STAFF = Staff.all();
    private static final List<Drawn> LESSONS = Fortnight.of(STAFF);

    @Test
    void putsNobodyIntoTwoPlaces() {
        var seen = new HashSet<String>();
        for (var lesson : LESSONS) {
            for (var teacher : lesson.teachers()) {
                assertThat(seen.add(teacher.code() + " " + lesson.cycleDay() + " " + lesson.period()))
                        .as("%s on day %d in period %d", teacher.code(), lesson.cycleDay(), lesson.period())
                        .isTrue();
            }
        }
    }

    @Test
    void teachesEachGroupOnceAtATime() {
        var seen = new HashSet<String>();
        LESSONS.forEach(lesson -> lesson.groups()
                .forEach(group -> assertThat(seen.add(group + " " + lesson.cycleDay() + " " + lesson.period()))
                        .isTrue()));
    }

    @Test
    void isOfRealSize() {
        assertThat(STAFF.stream().filter(Staff::isTeacher)).hasSize(62);
        assertThat(LESSONS.stream().filter(lesson -> lesson.cycleDay() <= 5 && !lesson.duty()))
                .hasSizeGreaterThan(1_080);
    }

    @Test
    void leavesEverybodyFreePeriods() {
        for (var person : STAFF) {
            assertThat(LESSONS.stream().filter(lesson -> lesson.cycleDay() <= 5).filter(lesson -> lesson.teachers()
                            .contains(person)))
                    .as(person.family())
                    .hasSizeLessThan(27);
        }
    }

    @Test
    void differsBetweenTheWeeks() {
        var weekA = LESSONS.stream().filter(lesson -> lesson.cycleDay() <= 5).toList();
        var stays = weekA.stream()
                .filter(lesson -> LESSONS.stream()
                        .anyMatch(later -> later.isAt(lesson.cycleDay() + 5, lesson.period())
                                && later.groups().equals(lesson.groups())
                                && later.subject().equals(lesson.subject())))
                .count();
        assertThat(stays).isBetween(weekA.size() / 2L, weekA.size() - 10L);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(Fortnight.of(STAFF)).isEqualTo(LESSONS);
    }
}
