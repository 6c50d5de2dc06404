package ajar.planner;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.planner.check.PlanCheck;
import ajar.planner.columns.Columns;
import ajar.planner.columns.Tally;
import ajar.planner.search.Beginning;
import ajar.planner.search.Greedy;
import ajar.planner.search.State;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the engine plans, the checker, which shares no code with it, finds sound and worth as much. */
@Tag("slow")
class SoundPlansTest {

    private static Timetable school(long seed) {
        var school = RandomSchool.of(seed, 9, 14);
        school.profile = school.profile
                .with(RuleProfile.Switch.WALKING)
                .with(RuleProfile.Switch.COACH_BESIDE)
                .with(RuleProfile.Switch.FAIR_LOAD)
                .with(Limit.WALK_MINUTES, seed % 2 == 0 ? 15 : 5);
        return school;
    }

    @Test
    void breakNoRuleAndCountTheSame() {
        int met = 0;
        for (long seed = 100; seed < 140; seed++) {
            var school = school(seed);
            var plan = school.plan().plan();
            var verdict = PlanCheck.of(school.request(), plan);
            assertThat(verdict.breaches()).describedAs("school %d", seed).isEmpty();
            assertThat(List.of(verdict.t1(), verdict.t2(), verdict.t3(), verdict.value()))
                    .isEqualTo(List.of(plan.t1(), plan.t2(), plan.t3(), plan.value()));
            met += plan.assignments().size();
        }
        assertThat(met).isGreaterThan(100);
    }

    @Test
    void breakNoRuleWhenMadeFromAFewPossibilities() {
        for (long seed = 100; seed < 140; seed++) {
            var request = school(seed).request();
            var few = Columns.few(request, null, 2);
            var state = new State(few.model);
            Greedy.fill(state);
            var verdict = PlanCheck.of(request, Tally.plan(few, state.copy()));
            assertThat(verdict.breaches()).describedAs("school %d", seed).isEmpty();
            assertThat(verdict.value()).isEqualTo(state.value());
            assertThat(verdict.served()).isPositive();
        }
    }

    @Test
    void areNeverWorseThanTheFirstOneHeardOf() {
        for (long seed = 100; seed < 140; seed++) {
            var first = new ArrayList<Long>();
            var begun = Beginning.soon(school(seed).request(), null, step -> first.add(step.best()));
            assertThat(begun.plan().value()).isGreaterThanOrEqualTo(first.getFirst());
            assertThat(begun.plan().value()).isGreaterThanOrEqualTo(begun.byHand());
        }
    }

    @Test
    void breakNoRuleWhenRepaired() {
        for (long seed = 200; seed < 230; seed++) {
            var school = school(seed);
            var request = school.request();
            var announced = school.plan().plan().assignments();
            var absences = new ArrayList<Repair.Absence>();
            for (var person : List.of("T" + seed % 9, seed % 2 == 0 ? "Dara" : "Eli")) {
                absences.add(new Repair.Absence(person, Timetable.date(2), 0, 1440));
            }
            var repair = new Repair(announced, Timetable.date(0), absences);
            var result = Planner.repair(request, repair, Effort.steps(8_000), () -> false, Progress.silent());
            var verdict = PlanCheck.of(request, result.plan().assignments(), repair);
            assertThat(verdict.breaches()).describedAs("school %d", seed).isEmpty();
            assertThat(verdict.value()).isEqualTo(result.plan().value());
            assertThat(verdict.value() + requireNonNull(verdict.kept()).points())
                    .isEqualTo(result.certificate().value());
        }
    }
}
