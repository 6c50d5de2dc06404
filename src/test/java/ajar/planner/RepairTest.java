package ajar.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final Assignment BEN = new Assignment("Ben to Ada", "Ada 2 1", Part.WHOLE, "Dara", null);
    private static final Assignment CLEO = new Assignment("Cleo to Ada", "Ada 0 1", Part.WHOLE, "Dara", null);

    /** Ada's door is open on three days; Ben and Cleo teach then; Dara covers, and Eli could. */
    private static Timetable hawthorn() {
        var school = new Timetable(5).coach("Dara", 9).coach("Eli", 9);
        school.teacher("Ada").teacher("Ben").teacher("Cleo");
        for (int day : new int[] {0, 2, 4}) {
            school.free("Dara", day, 1).free("Eli", day, 1);
            school.teaches("Ada", day, 1, "7A").opens("Ada", day, 1, 1);
            school.teaches("Ben", day, 1, "8" + day).teaches("Cleo", day, 1, "9" + day);
        }
        return school.wish("Ben to Ada", "Ben", "Ada").wish("Cleo to Ada", "Cleo", "Ada");
    }

    private static Repair repair(int today, Repair.Absence... absences) {
        return new Repair(List.of(BEN, CLEO), Timetable.date(today), List.of(absences));
    }

    private static Repair.Absence absent(String person, int day) {
        return new Repair.Absence(person, Timetable.date(day), 0, 1440);
    }

    private static PlanResult repaired(Timetable school, Repair repair) {
        return Planner.repair(school.request(), repair, Effort.steps(20_000), () -> false, Progress.silent());
    }

    @Test
    void changesNothingWhenNobodyIsAbsent() {
        var repair = repair(0);
        assertThat(repair.changes(repaired(hawthorn(), repair).plan())).isEmpty();
    }

    @Test
    void findsAnotherStandIn() {
        var repair = repair(0, absent("Dara", 2));
        var result = repaired(hawthorn(), repair);
        var changes = repair.changes(result.plan());
        assertThat(changes).extracting(Repair.Change::what).containsExactly(Repair.What.STAND_IN);
        assertThat(changes.getFirst().after())
                .isEqualTo(new Assignment("Ben to Ada", "Ada 2 1", Part.WHOLE, "Eli", null));
        assertThat(result.certificate().bound()).isEqualTo(result.certificate().value());
    }

    @Test
    void movesAVisitWhenItsHostIsAbsent() {
        var repair = repair(0, absent("Ada", 2));
        var changes = repair.changes(repaired(hawthorn(), repair).plan());
        assertThat(changes).extracting(Repair.Change::what).containsExactly(Repair.What.MOVED);
    }

    @Test
    void letsATalkGoWhoseDayIsClosed() {
        var closed = Timetable.date(4).plusDays(1);
        var told = new Assignment("Ben to Ada", "Ada 2 1", Part.WHOLE, "Dara", new Assignment.Talk(closed, 480, 530));
        for (int today : new int[] {0, 3}) {
            var repair = new Repair(List.of(told), Timetable.date(today), List.of());
            assertThat(repaired(hawthorn(), repair).plan().assignments())
                    .contains(new Assignment("Ben to Ada", "Ada 2 1", Part.WHOLE, "Dara", null));
        }
    }

    @Test
    void leavesThePastAlone() {
        var repair = repair(0, absent("Dara", 0), absent("Ada", 0));
        assertThat(repair.changes(repaired(hawthorn(), repair).plan())).isEmpty();
    }

    @Test
    void givesNoticeOfWhatIsMoved() {
        var school = hawthorn();
        school.teaches("Ada", 4, 3, "7A").opens("Ada", 4, 3, 1).teaches("Ben", 4, 3, "8B");
        school.free("Eli", 4, 3).wishes.removeLast();
        var told = new Assignment("Ben to Ada", "Ada 4 1", Part.WHOLE, "Dara", null);
        var ill = new Repair.Absence("Ada", Timetable.date(4), Timetable.start(1), Timetable.end(1));
        var late = new Repair(List.of(told), Timetable.date(3), List.of(ill));
        var early = new Repair(List.of(told), Timetable.date(2), List.of(ill));
        assertThat(repaired(school, late).plan().assignments()).isEmpty();
        assertThat(repaired(school, early).plan().assignments())
                .extracting(Assignment::door)
                .containsExactly("Ada 4 3");
    }
}
