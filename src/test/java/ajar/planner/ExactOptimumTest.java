package ajar.planner;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.planner.columns.Columns;
import com.google.ortools.Loader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a solver that shares no search and no prices with the planner finds the best plan to be worth. */
@Tag("slow")
class ExactOptimumTest {

    @BeforeAll
    static void loadTheSolver() {
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | LinkageError unavailable) {
            Assumptions.abort("OR-Tools has no native library that loads here, so there is no referee: " + unavailable);
        }
    }

    @Test
    void liesBetweenThePlanAndItsBound() {
        int met = 0;
        for (long seed = 300; seed < 320; seed++) {
            var school = RandomSchool.of(seed, 12, 24);
            var catalogue = Columns.of(school.request(), null);
            long optimum = new ExactModel(catalogue.model).optimum();
            var proof = school.plan().certificate();
            assertThat(optimum).describedAs("school %d", seed).isBetween(proof.value(), proof.bound());
            met += proof.served();
        }
        assertThat(met).isGreaterThan(100);
    }

    @Test
    void liesBetweenThePlanAndItsBoundAlsoIfLoadsAreFair() {
        for (long seed = 400; seed < 420; seed++) {
            var school = RandomSchool.of(seed, 12, 24);
            school.profile = school.profile.with(RuleProfile.Switch.FAIR_LOAD).with(Limit.COST_LOAD, 25);
            long optimum = new ExactModel(Columns.of(school.request(), null).model).optimum();
            var proof = school.plan().certificate();
            assertThat(optimum).describedAs("school %d", seed).isBetween(proof.value(), proof.bound());
        }
    }

    @Test
    void isWhatTryingEveryPlanFinds() {
        for (long seed = 0; seed < 20; seed++) {
            var school = RandomSchool.of(seed, 4, 4);
            if (seed % 2 == 1) {
                school.profile = school.profile.with(RuleProfile.Switch.FAIR_LOAD);
            }
            var model = Columns.of(school.request(), null).model;
            assertThat(new ExactModel(model).optimum())
                    .describedAs("school %d", seed)
                    .isEqualTo(new EveryPlan(model).best());
        }
    }
}
