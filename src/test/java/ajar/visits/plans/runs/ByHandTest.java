package ajar.visits.plans.runs;

import static ajar.visits.plans.SmallHawthorn.BEN;
import static ajar.visits.plans.SmallHawthorn.BENS_WISH;
import static ajar.visits.plans.SmallHawthorn.CLEOS_WISH;
import static ajar.visits.plans.SmallHawthorn.DARA;
import static ajar.visits.plans.SmallHawthorn.FIRST;
import static ajar.visits.plans.SmallHawthorn.HAWTHORN;
import static ajar.visits.plans.SmallHawthorn.LAST;
import static ajar.visits.plans.SmallHawthorn.SAM;
import static ajar.visits.plans.SmallHawthorn.TUESDAYS_DOOR;
import static ajar.visits.plans.SmallHawthorn.WEDNESDAYS_DOOR;
import static ajar.visits.plans.SmallHawthorn.as;
import static ajar.visits.plans.SmallHawthorn.planning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.PlanId;
import ajar.visits.WishId;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.Hand;
import ajar.visits.plans.PlannedVisit;
import ajar.visits.plans.Plans;
import ajar.visits.plans.Reason;
import ajar.visits.plans.SmallHawthorn;
import ajar.visits.plans.UnmetWish;
import ajar.visits.plans.requests.FactsReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the organiser fixes holds, says why when it cannot, and can be taken back. */
@ModuleTest
class ByHandTest {

    private static final LocalDate TODAY = FIRST.minusDays(7);
    private static final LocalDate TUESDAY = FIRST.plusDays(1);
    private static final LocalDate WEDNESDAY = FIRST.plusDays(2);

    @Autowired
    ByHand byHand;

    @Autowired
    Hand hand;

    @Autowired
    Plans plans;

    @Autowired
    Drafts drafts;

    @Autowired
    FactsReader facts;

    @Autowired
    SettableClock clock;

    @Autowired
    Owner owner;

    PlanId plan = new PlanId(UUID.randomUUID());

    @BeforeEach
    void foundTheSchool() throws IOException {
        clock.reset();
        SmallHawthorn.found(owner);
        plan = as(SAM, () -> plans.draftFor(HAWTHORN, FIRST, LAST, SAM));
        planning(() -> drafts.replace(HAWTHORN, plan, planned()));
    }

    private Drafts.Content planned() {
        return Planning.plan(
                facts.read(HAWTHORN, plan, FIRST, LAST, TODAY),
                1,
                ajar.planner.Effort.steps(20_000),
                () -> false,
                progress -> {});
    }

    private void pin(WishId wish, OpenLessonId door, LocalDate on, String standIn) {
        owner.db()
                .sql("""
                        insert into visits.pin (school, plan, wish, open_lesson, on_date, part, stand_in, pinned_by)
                        values (:school, :plan, :wish, :door, :on, 'whole', nullif(:standIn, '')::uuid, :by)
                        """)
                .param("school", HAWTHORN.value())
                .param("plan", plan.value())
                .param("wish", wish.value())
                .param("door", door.value())
                .param("on", on)
                .param("standIn", standIn)
                .param("by", SAM.value())
                .update();
    }

    private void write(String statement) {
        owner.db().sql(statement).update();
    }

    @Test
    void namesBothPinsThatClash() {
        write("update visits.open_lesson set chairs = 1");
        pin(BENS_WISH, WEDNESDAYS_DOOR, WEDNESDAY, "");
        pin(CLEOS_WISH, WEDNESDAYS_DOOR, WEDNESDAY, DARA.value().toString());
        assertThatThrownBy(() -> planning(this::planned)).isInstanceOfSatisfying(Planning.PinsClash.class, clash -> {
            assertThat(clash.clash().pins()).containsExactlyInAnyOrder(BENS_WISH, CLEOS_WISH);
            assertThat(clash.clash().broken()).extracting(Reason::key).containsExactly("plan.reason.chairs-full");
        });
    }

    @Test
    void namesThePinThatStandsAlone() {
        write("insert into visits.exempt_from_cover (school, person) values ('%s', '%s')"
                .formatted(HAWTHORN.value(), DARA.value()));
        pin(CLEOS_WISH, WEDNESDAYS_DOOR, WEDNESDAY, DARA.value().toString());
        assertThatThrownBy(() -> planning(this::planned)).isInstanceOfSatisfying(Planning.PinsClash.class, clash -> {
            assertThat(clash.clash().pins()).containsExactly(CLEOS_WISH);
            assertThat(clash.clash().broken())
                    .allSatisfy(reason -> assertThat(reason.gaps().values())
                            .noneMatch(gap -> gap.toString().startsWith("person:" + CLEOS_WISH.value())));
        });
    }

    @Test
    void takesNoNoticeOfPinsThatNoLongerHold() {
        pin(CLEOS_WISH, TUESDAYS_DOOR, TUESDAY, DARA.value().toString());
        write("update school.person set left_on = '2026-09-01' where id = '%s'".formatted(DARA.value()));
        assertThat(planning(this::planned).visits())
                .extracting(PlannedVisit::wish)
                .contains(BENS_WISH);

        pin(BENS_WISH, TUESDAYS_DOOR, TUESDAY, "");
        write("insert into visits.shutting (school, open_lesson, on_date, shut_by) values ('%s', '%s', '%s', '%s')"
                .formatted(HAWTHORN.value(), TUESDAYS_DOOR.value(), TUESDAY, SmallHawthorn.ADA.value()));
        assertThat(planning(this::planned).visits())
                .extracting(PlannedVisit::wish)
                .contains(BENS_WISH);
    }

    @Test
    void refusesWithTheSentenceOfTheRule() {
        write("insert into visits.exempt_from_cover (school, person) values ('%s', '%s')"
                .formatted(HAWTHORN.value(), DARA.value()));
        var draft = as(SAM, () -> plans.find(HAWTHORN, plan)).orElseThrow();
        var change = new ByHand.Change(BENS_WISH, TUESDAYS_DOOR, TUESDAY, LessonPart.WHOLE, null);
        assertThat(as(SAM, () -> byHand.change(draft, change, SAM)))
                .extracting(Reason::key)
                .contains("plan.reason.nobody-can-stand-in");
    }

    @Test
    void rulesAPersonOutOnADate() {
        var before = as(SAM, () -> drafts.visits(plan)).stream()
                .filter(visit -> visit.wish().equals(CLEOS_WISH))
                .findFirst()
                .orElseThrow();
        assertThat(before.standIn()).isEqualTo(DARA);
        assertThat(as(SAM, () -> hand.forbidStandIn(HAWTHORN, plan, CLEOS_WISH, SAM)))
                .isTrue();
        assertThat(as(SAM, () -> drafts.unmet(plan)))
                .extracting(UnmetWish::wish)
                .contains(CLEOS_WISH);
        assertThat(standInsOn(before.date())).doesNotContain(DARA);

        var forbid =
                owner.db().sql("select id from visits.forbid").query(UUID.class).single();
        as(SAM, () -> {
            hand.allow(HAWTHORN, plan, forbid);
            return "";
        });
        assertThat(owner.db()
                        .sql("select count(*) from visits.forbid")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(planning(this::planned).visits())
                .extracting(PlannedVisit::standIn)
                .contains(DARA);
    }

    private List<PersonId> standInsOn(LocalDate date) {
        return planning(this::planned).visits().stream()
                .filter(visit -> visit.date().equals(date))
                .map(PlannedVisit::standIn)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    @Test
    void isNotForTeachers() {
        assertThat(as(BEN, () -> hand.forbidStandIn(HAWTHORN, plan, CLEOS_WISH, BEN)))
                .isFalse();
        assertThat(as(BEN, () -> hand.forbid(HAWTHORN, plan, CLEOS_WISH, BEN))).isFalse();
    }
}
