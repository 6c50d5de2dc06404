package ajar.planner;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.planner.columns.Catalogue;
import ajar.planner.columns.Columns;
import ajar.planner.columns.Model;
import ajar.planner.columns.Tally;
import ajar.planner.prices.Ascent;
import ajar.planner.prices.Proof;
import ajar.planner.prices.Weights;
import ajar.planner.search.Annealing;
import ajar.planner.search.Greedy;
import ajar.planner.search.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What must hold for every school, tried on hundreds of small ones. */
class EngineTest {

    private static final Weights VALUE = new Weights(600, 100, 1);

    private static Catalogue small(long seed) {
        return Columns.of(RandomSchool.of(seed, 4, 4).request(), null);
    }

    @Test
    void neverProvesLessThanTheBestPlanIsWorth() {
        int met = 0;
        for (long seed = 0; seed < 150; seed++) {
            var model = small(seed).model;
            long best = new EveryPlan(model).best();
            met += best > 0 ? 1 : 0;
            var ascent = new Ascent(model, VALUE, Ascent.firstPrices(model, VALUE), best);
            for (int i = 0; i < 60 && ascent.step(); i++) {
                if (i % 10 == 9) {
                    assertThat(Proof.bound(model, VALUE, ascent.prices())).isGreaterThanOrEqualTo(best);
                }
            }
        }
        assertThat(met).isGreaterThan(100);
    }

    @Test
    void provesSomethingTrueAtAnyPrices() {
        for (long seed = 0; seed < 150; seed++) {
            var model = small(seed).model;
            long best = new EveryPlan(model).best();
            var random = new SplittableRandom(seed);
            var prices = random.doubles(model.prices(), -50, 400).toArray();
            assertThat(Proof.bound(model, VALUE, prices)).isGreaterThanOrEqualTo(best);
        }
    }

    /** A school in which what one person gives costs more the more it is. */
    private static Timetable fair(long seed) {
        var school = RandomSchool.of(seed, 4, 5);
        school.profile = school.profile.with(RuleProfile.Switch.FAIR_LOAD).with(Limit.COST_LOAD, 40);
        return school;
    }

    @Test
    void neverProvesLessThanTheBestPlanIsWorthIfLoadsAreFair() {
        for (long seed = 0; seed < 200; seed++) {
            var model = Columns.of(fair(seed).request(), null).model;
            long best = new EveryPlan(model).best();
            var ascent = new Ascent(model, VALUE, Ascent.firstPrices(model, VALUE), best);
            for (int i = 0; i < 60 && ascent.step(); i++) {
                if (i % 10 == 9) {
                    assertThat(Proof.bound(model, VALUE, ascent.prices())).isGreaterThanOrEqualTo(best);
                }
            }
            var prices = new SplittableRandom(seed).doubles(model.prices(), -50, 400);
            assertThat(Proof.bound(model, VALUE, prices.toArray())).isGreaterThanOrEqualTo(best);
        }
    }

    /** The control: covers pay for the load, but what people are paid is left out of the bound. */
    @Test
    void aBoundThatForgetsWhatStandInsArePaidIsCaught() {
        int caught = 0;
        for (long seed = 0; seed < 200; seed++) {
            var model = Columns.of(fair(seed).request(), null).model;
            long best = new EveryPlan(model).best();
            var ascent = new Ascent(model, VALUE, Ascent.firstPrices(model, VALUE), best);
            for (int i = 0; i < 200 && ascent.step(); i++) {
                assertThat(ascent.bound()).isGreaterThan(best - 1e-6);
            }
            model.mostLoad = new int[model.loads];
            caught += Proof.bound(model, VALUE, ascent.prices()) < best ? 1 : 0;
        }
        assertThat(caught).isGreaterThan(5);
    }

    @Test
    void provesTheBestPlanAlsoIfLoadsAreFair() {
        int proven = 0;
        for (long seed = 0; seed < 40; seed++) {
            var school = fair(seed);
            var proof = school.plan().certificate();
            long best = new EveryPlan(Columns.of(school.request(), null).model).best();
            assertThat(proof.value()).isEqualTo(best);
            proven += proof.bound() == best ? 1 : 0;
        }
        assertThat(proven).isGreaterThan(25);
    }

    @Test
    void findsTheBestPlanOfASmallSchool() {
        for (long seed = 0; seed < 40; seed++) {
            var school = RandomSchool.of(seed, 4, 4);
            var result = school.plan();
            long best = new EveryPlan(Columns.of(school.request(), null).model).best();
            assertThat(result.certificate().value()).isEqualTo(best);
            assertThat(result.certificate().bound()).isGreaterThanOrEqualTo(best);
            assertThat(result.plan().value()).isEqualTo(best);
        }
    }

    @Test
    void countsTheValueOfEachPlanAlike() {
        for (long seed = 0; seed < 40; seed++) {
            var catalogue = Columns.of(RandomSchool.of(seed, 9, 14).request(), null);
            var state = new State(catalogue.model);
            Greedy.fill(state);
            var search = new Annealing(state, new SplittableRandom(seed)).withChains(3);
            for (int i = 0; i < 20; i++) {
                search.moves(50, 30);
                assertThat(Tally.plan(catalogue, state.copy()).value()).isEqualTo(state.value());
                assertThat(overfull(catalogue.model, state)).isFalse();
            }
        }
    }

    private static boolean overfull(Model model, State state) {
        for (int row = 0; row < model.rows; row++) {
            if (state.isFull(row, 0)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void liftsAndPlacesAsExactInverses() {
        for (long seed = 0; seed < 40; seed++) {
            var model = Columns.of(RandomSchool.of(seed, 9, 14).request(), null).model;
            var state = new State(model);
            Greedy.fill(state);
            var plan = state.copy();
            long value = state.value();
            for (int w = 0; w < model.wishes; w++) {
                if (state.option(w) >= 0) {
                    int option = state.option(w);
                    int cover = state.cover(w);
                    int talk = state.talk(w);
                    state.lift(w);
                    state.place(w, option, cover, talk);
                }
            }
            state.restore(plan);
            assertThat(state.value()).isEqualTo(value);
            assertThat(state.copy()).containsExactly(plan);
            assertThat(new State(model).value()).isEqualTo(model.constant);
        }
    }

    @Test
    void givesTheSamePlanForTheSameRequest() {
        for (long seed = 0; seed < 8; seed++) {
            var school = RandomSchool.of(seed, 9, 14);
            var once = school.plan();
            shuffle(school, seed);
            var again = school.plan();
            assertThat(again.plan()).isEqualTo(once.plan());
            assertThat(again.certificate()).isEqualTo(once.certificate());
            assertThat(again.unmet()).isEqualTo(once.unmet());
        }
    }

    private static void shuffle(Timetable school, long seed) {
        for (var list : List.of(
                school.schools,
                school.days,
                school.people,
                school.presences,
                school.lessons,
                school.doors,
                school.wishes)) {
            Collections.shuffle(list, new Random(seed));
        }
    }

    @Test
    void tellsOfProgressInOneDirection() {
        for (long seed = 0; seed < 8; seed++) {
            var heard = new ArrayList<Progress.Step>();
            Planner.plan(RandomSchool.of(seed, 9, 14).request(), Effort.steps(20_000), () -> false, heard::add);
            assertThat(heard).isNotEmpty();
            for (int i = 1; i < heard.size(); i++) {
                assertThat(heard.get(i).best())
                        .isGreaterThanOrEqualTo(heard.get(i - 1).best());
                assertThat(heard.get(i).bound())
                        .isLessThanOrEqualTo(heard.get(i - 1).bound());
            }
        }
    }

    @Test
    void stopsWhenAsked() {
        var result = Planner.plan(RandomSchool.of(3, 12, 30).request(), Effort.steps(1L << 40), () -> true, step -> {});
        assertThat(result.plan().assignments()).isNotEmpty();
        assertThat(result.certificate().cutShort()).isTrue();
    }

    @Test
    void answersForEveryWish() {
        for (long seed = 0; seed < 8; seed++) {
            var school = RandomSchool.of(seed, 9, 14);
            var result = school.plan();
            assertThat(result.unmet().size() + result.why().size()).isEqualTo(14);
            assertThat(result.unmet()).allSatisfy(one -> assertThat(one.standsInTheWay())
                    .isNotEmpty()
                    .allSatisfy(reason -> assertThat(reason.sentence()).doesNotContain("%")));
            assertThat(result.why().values()).allSatisfy(why -> assertThat(why).isNotEmpty());
        }
    }

    @Test
    void neverTradesFirstVisitsIfTheirOrderIsStrict() {
        for (long seed = 0; seed < 8; seed++) {
            var school = RandomSchool.of(seed, 9, 14);
            var traded = school.plan().plan();
            school.profile =
                    school.profile.with(RuleProfile.Switch.STRICT_ORDER).with(Limit.POINTS_FIRST_VISIT, 1);
            var strict = school.plan();
            assertThat(strict.plan().t1()).isGreaterThanOrEqualTo(traded.t1());
            assertThat(strict.certificate().bound())
                    .isGreaterThanOrEqualTo(strict.certificate().value());
        }
    }
}
