package ajar.planner;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.planner.PlanRequest.Forbid;
import ajar.planner.RuleProfile.Switch;
import ajar.planner.check.PlanCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plans of schools drawn at random, with all that a school may switch on, against the checker. */
@Tag("slow")
class CheckedPlansTest {

    private static final int SCHOOLS = 120;

    /** Two buildings, bells that do not match, coaches who come along, and some things ruled out. */
    private static Timetable school(long seed) {
        var random = new SplittableRandom(seed);
        var school = RandomSchool.of(seed, 9, 14);
        for (var part : List.of(Switch.HALVES, Switch.WALKING, Switch.COACH_BESIDE)) {
            if (random.nextInt(3) > 0) {
                school.profile = school.profile.with(part);
            }
        }
        school.profile = school.profile.with(Limit.WALK_MINUTES, random.nextInt(20));
        var shifts = new int[] {-5, 0, 0, 10};
        school.lessons.replaceAll(one -> new Lesson(
                one.id(),
                one.school(),
                one.date(),
                one.start() + shifts[random.nextInt(shifts.length)],
                one.end(),
                one.teachers(),
                one.groups(),
                one.course(),
                random.nextBoolean() ? "old building" : "new building",
                one.mayBeCovered()));
        school.wishes.replaceAll(one -> new Wish(
                one.id(),
                one.visitor(),
                one.host(),
                one.practice(),
                1 + random.nextInt(5),
                one.from(),
                one.until(),
                one.length(),
                random.nextInt(5) == 0,
                random.nextInt(4) == 0));
        school.forbids.add(new Forbid(null, null, "Dara", "T1", null, "Olu"));
        school.forbids.add(new Forbid("W2", null, null, null, Timetable.date(2), "Olu"));
        return school;
    }

    @Test
    void breakNoRuleAndAreWorthWhatIsSaid() {
        int served = 0;
        for (long seed = 0; seed < SCHOOLS; seed++) {
            var request = school(seed).request();
            var result = Planner.plan(request, Effort.steps(4_000), () -> false, Progress.silent());
            var verdict = PlanCheck.of(request, result.plan());
            assertThat(verdict.breaches()).as("seed " + seed).isEmpty();
            assertThat(verdict.value())
                    .as("seed " + seed)
                    .isEqualTo(result.plan().value());
            assertThat(verdict.t1()).isEqualTo(result.plan().t1());
            assertThat(verdict.t2()).isEqualTo(result.plan().t2());
            served += verdict.served();
        }
        assertThat(served).isGreaterThan(2 * SCHOOLS);
    }

    @Test
    void stayAsAnnouncedWhereTheyCan() {
        int kept = 0;
        for (long seed = 0; seed < SCHOOLS; seed++) {
            var request = school(seed).request();
            var announced = Planner.plan(request, Effort.steps(2_000), () -> false, Progress.silent());
            var absences = new ArrayList<Repair.Absence>();
            for (var person : List.of("T0", "T4", "Eli")) {
                absences.add(new Repair.Absence(person, Timetable.date(2), 0, 24 * 60));
            }
            var repair = new Repair(announced.plan().assignments(), Timetable.date(0), absences);
            var result = Planner.repair(request, repair, Effort.steps(2_000), () -> false, Progress.silent());
            var verdict = PlanCheck.of(request, result.plan().assignments(), repair);
            assertThat(verdict.breaches()).as("seed " + seed).isEmpty();
            assertThat(verdict.replanValue())
                    .as("seed " + seed)
                    .isEqualTo(result.certificate().value());
            kept += verdict.kept() == null ? 0 : verdict.kept().visits();
        }
        assertThat(kept).isGreaterThan(SCHOOLS);
    }
}
