package ajar.visits.plans.runs;

import static ajar.visits.plans.SmallHawthorn.ADA;
import static ajar.visits.plans.SmallHawthorn.BEN;
import static ajar.visits.plans.SmallHawthorn.BENS_WISH;
import static ajar.visits.plans.SmallHawthorn.CLEO;
import static ajar.visits.plans.SmallHawthorn.CLEOS_WISH;
import static ajar.visits.plans.SmallHawthorn.DARA;
import static ajar.visits.plans.SmallHawthorn.FIRST;
import static ajar.visits.plans.SmallHawthorn.HAWTHORN;
import static ajar.visits.plans.SmallHawthorn.JONAS;
import static ajar.visits.plans.SmallHawthorn.LAST;
import static ajar.visits.plans.SmallHawthorn.SAM;
import static ajar.visits.plans.SmallHawthorn.as;
import static ajar.visits.plans.SmallHawthorn.planning;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.visits.PlanId;
import ajar.visits.WishId;
import ajar.visits.doors.Doors;
import ajar.visits.doors.OpenLesson;
import ajar.visits.plans.CoverRequests;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.Favour;
import ajar.visits.plans.PlannedVisit;
import ajar.visits.plans.Plans;
import ajar.visits.plans.RemedyRequests;
import ajar.visits.plans.SmallHawthorn;
import ajar.visits.plans.UnmetWish.Remedy;
import ajar.visits.plans.requests.FactsReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever does what the plan says would grant a wish sees the wish granted when it is planned again. */
@ModuleTest
class RemediesTest {

    private static final LocalDate TODAY = FIRST.minusDays(7);

    @Autowired
    FactsReader facts;

    @Autowired
    Plans plans;

    @Autowired
    RemedyRequests requests;

    @Autowired
    CoverRequests covers;

    @Autowired
    Doors doors;

    @Autowired
    Owner owner;

    PlanId plan = new PlanId(java.util.UUID.randomUUID());

    @BeforeEach
    void foundTheSchool() throws IOException {
        SmallHawthorn.found(owner);
        plan = as(SAM, () -> plans.draftFor(HAWTHORN, FIRST, LAST, SAM));
    }

    @Test
    void openALessonWhoseHostSaysYes() {
        nothingIsOpen();
        var favour = favour(BENS_WISH);
        assertThat(favour.kind()).isEqualTo(Favour.Kind.OPEN_DOOR);
        assertThat(favour.asked()).isEqualTo(ADA);
        assertThat(as(SAM, () -> doors.between(HAWTHORN, FIRST, LAST))).isEmpty();

        ask(BENS_WISH, favour);
        answer(ADA, true);
        assertThat(as(ADA, () -> doors.between(HAWTHORN, FIRST, LAST)))
                .extracting(OpenLesson::host, OpenLesson::first, OpenLesson::last, OpenLesson::toSee)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ADA, favour.on(), favour.on(), "An ordinary lesson"));
        assertThat(planned().visits()).extracting(PlannedVisit::wish).contains(BENS_WISH);
    }

    @Test
    void leaveALessonAloneWhoseHostSaysNo() {
        nothingIsOpen();
        var favour = favour(BENS_WISH);
        ask(BENS_WISH, favour);
        answer(ADA, false);
        assertThat(as(ADA, () -> doors.between(HAWTHORN, FIRST, LAST))).isEmpty();
        assertThat(favour(BENS_WISH)).isNotEqualTo(favour);
    }

    @Test
    void leaveALessonAloneThatIsShut() {
        write("update visits.open_lesson set first_date = '2026-09-15', last_date = '2026-09-16'");
        write(
                "insert into visits.shutting (school, open_lesson, on_date, shut_by)"
                        + " select school, id, d, host from visits.open_lesson, unnest('{2026-09-15,2026-09-16}'::date[]) as d");
        var favour = favour(BENS_WISH);
        assertThat(favour.on()).isAfter(LocalDate.of(2026, 9, 16));
    }

    @Test
    void giveAWishMoreTime() {
        write("update visits.wish set last_date = '2026-09-14' where id = '%s'".formatted(BENS_WISH.value()));
        var favour = favour(BENS_WISH);
        assertThat(favour.kind()).isEqualTo(Favour.Kind.MORE_TIME);
        assertThat(favour.asked()).isEqualTo(BEN);
        ask(BENS_WISH, favour);
        answer(BEN, true);
        assertThat(planned().visits()).extracting(PlannedVisit::wish).contains(BENS_WISH);
    }

    @Test
    void giveOwnFreeTime() {
        nobodyTakes(DARA);
        nobodyTakes(JONAS);
        write("update visits.wish set own_time = 'covered' where id = '%s'".formatted(BENS_WISH.value()));
        var favour = favour(BENS_WISH);
        assertThat(favour.kind()).isEqualTo(Favour.Kind.OWN_TIME);
        ask(BENS_WISH, favour);
        answer(BEN, true);
        assertThat(planned().visits()).extracting(PlannedVisit::wish).contains(BENS_WISH);
    }

    @Test
    void askAColleagueToTakeTheClass() {
        nobodyTakes(DARA);
        var remedy = remedy(CLEOS_WISH);
        assertThat(remedy.standIn()).isEqualTo(JONAS);
        askToCover(remedy);
        as(JONAS, () -> covers.answer(HAWTHORN, waitingForJonas(), JONAS, true));
        assertThat(planned().visits())
                .filteredOn(visit -> visit.wish().equals(CLEOS_WISH))
                .extracting(PlannedVisit::standIn)
                .containsExactly(JONAS);
    }

    @Test
    void askNobodyTwiceWhoSaidNo() {
        nobodyTakes(DARA);
        var remedy = remedy(CLEOS_WISH);
        askToCover(remedy);
        as(JONAS, () -> covers.answer(HAWTHORN, waitingForJonas(), JONAS, false));
        assertThat(planned().unmet())
                .filteredOn(unmet -> unmet.wish().equals(CLEOS_WISH))
                .allSatisfy(unmet -> {
                    var next = unmet.remedy();
                    assertThat(next == null || !JONAS.equals(next.standIn()) || !Objects.equals(next.on(), remedy.on()))
                            .isTrue();
                });
    }

    @Test
    void areReadByWhomIsAskedAndNobodyElse() {
        nothingIsOpen();
        ask(BENS_WISH, favour(BENS_WISH));
        assertThat(as(ADA, () -> requests.waitingFor(HAWTHORN, ADA, FIRST))).hasSize(1);
        assertThat(as(CLEO, () -> requests.of(HAWTHORN))).isEmpty();
        assertThat(as(BEN, () -> requests.of(HAWTHORN))).isEmpty();
        var request = as(ADA, () -> requests.of(HAWTHORN)).getFirst();
        assertThat(as(CLEO, () -> requests.answer(HAWTHORN, request.id(), ADA, true, "x")))
                .isEmpty();
    }

    private Drafts.Content planned() {
        return planning(() -> Planning.plan(
                facts.read(HAWTHORN, plan, FIRST, LAST, TODAY),
                1,
                ajar.planner.Effort.steps(20_000),
                () -> false,
                progress -> {}));
    }

    private Remedy remedy(WishId wish) {
        var unmet = planned().unmet().stream()
                .filter(one -> one.wish().equals(wish))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(unmet.remedy());
    }

    private Favour favour(WishId wish) {
        return Objects.requireNonNull(remedy(wish).favour());
    }

    private void ask(WishId wish, Favour favour) {
        as(SAM, () -> requests.ask(HAWTHORN, plan, wish, favour, SAM));
    }

    private void answer(PersonId person, boolean yes) {
        var waiting =
                as(person, () -> requests.waitingFor(HAWTHORN, person, TODAY)).getFirst();
        assertThat(as(person, () -> requests.answer(HAWTHORN, waiting.id(), person, yes, "An ordinary lesson")))
                .get()
                .extracting(RemedyRequests.RemedyRequest::answer)
                .isEqualTo(yes);
    }

    private void askToCover(Remedy remedy) {
        as(SAM, () -> {
            covers.ask(
                    HAWTHORN,
                    plan,
                    CLEOS_WISH,
                    JONAS,
                    Objects.requireNonNull(remedy.on()),
                    Objects.requireNonNull(remedy.period()),
                    Objects.requireNonNull(remedy.lesson()),
                    SAM);
            return "";
        });
    }

    private java.util.UUID waitingForJonas() {
        return covers.waitingFor(HAWTHORN, JONAS, TODAY).getFirst().id();
    }

    private void nothingIsOpen() {
        write("delete from visits.open_lesson");
    }

    private void nobodyTakes(PersonId person) {
        write("insert into visits.exempt_from_cover (school, person) values ('%s', '%s')"
                .formatted(HAWTHORN.value(), person.value()));
    }

    private void write(String statement) {
        owner.db().sql(statement).update();
    }
}
