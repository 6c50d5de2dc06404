package ajar.visits.reach;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.MadeUpSchool;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.Timetables;
import ajar.visits.doors.ChairAnswer;
import ajar.visits.doors.Chairs;
import ajar.visits.doors.Doors;
import ajar.visits.doors.OpenLesson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Visits that a teacher is told they could make, held against the timetable and against what becomes of a try. */
@MadeUpSchool
class WithinReachTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate LAST = TODAY.plusDays(7);
    private static final int TEACHERS = 8;

    @Autowired
    WithinReach reach;

    @Autowired
    Doors doors;

    @Autowired
    Chairs chairs;

    @Autowired
    Timetables timetables;

    @Autowired
    People people;

    @Autowired
    Owner owner;

    private SchoolId school = new SchoolId(new UUID(0, 0));
    private List<PersonId> teachers = List.of();

    @BeforeEach
    void school() {
        school = new SchoolId(Objects.requireNonNull(
                owner.db().sql("select id from school.school").query(UUID.class).single()));
        teachers = DatabaseContext.asJob("plan", school.value(), () -> people.holding(school, Role.TEACHER).stream()
                .map(Person::id)
                .limit(TEACHERS)
                .toList());
    }

    @Test
    void areReallyWithinReach() {
        var free = new ArrayList<Way>();
        var covered = new ArrayList<Way>();
        for (var teacher : teachers) {
            for (var way : ways(teacher)) {
                assertThat(way.host()).isNotEqualTo(teacher);
                assertThat(teaches(way.host(), way)).isTrue();
                if (way.isFree()) {
                    free.add(way);
                    assertThat(teaches(teacher, way)).isFalse();
                    assertThat(seat(teacher, way)).isEqualTo(ChairAnswer.TAKEN);
                } else {
                    covered.add(way);
                    assertThat(teaches(teacher, way)).isTrue();
                    assertThat(teaches(Objects.requireNonNull(way.standIn()), way))
                            .isFalse();
                }
            }
        }
        assertThat(free).isNotEmpty();
        assertThat(covered).isNotEmpty();
    }

    @Test
    void comeInTheOrderThatWasGivenAndEachWithAnotherHost() {
        var teacher = teachers.getFirst();
        var given = open().stream().map(OpenLesson::id).toList();
        var ways = ways(teacher);

        assertThat(ways).extracting(Way::host).doesNotHaveDuplicates();
        assertThat(ways.stream().map(way -> given.indexOf(way.door()))).isSorted();
    }

    @Test
    void areNoneWhereNoDoorIsOpen() {
        assertThat(reach.find(school, teachers.getFirst(), List.of(), TODAY, TODAY.plusDays(1), LAST, 3))
                .isEmpty();
    }

    private List<Way> ways(PersonId teacher) {
        return reach.find(school, teacher, open(), TODAY, TODAY.plusDays(1), LAST, 3);
    }

    private List<OpenLesson> open() {
        return DatabaseContext.as(
                teachers.getFirst().value(), school.value(), () -> doors.between(school, TODAY, LAST));
    }

    private boolean teaches(PersonId person, Way way) {
        var date = way.from().toLocalDate();
        return DatabaseContext.as(
                person.value(), school.value(), () -> timetables.taughtBy(school, List.of(person), date, date).stream()
                        .anyMatch(lesson -> lesson.starts().isBefore(way.until())
                                && way.from().isBefore(lesson.ends())));
    }

    private ChairAnswer seat(PersonId teacher, Way way) {
        return DatabaseContext.as(
                teacher.value(),
                school.value(),
                () -> chairs.wouldAnswer(
                        school,
                        teacher,
                        doors.find(school, way.door()).orElseThrow(),
                        way.from().toLocalDate(),
                        way.part()));
    }
}
