package ajar.visits.plans.web;

import static ajar.visits.plans.SmallHawthorn.ADA;
import static ajar.visits.plans.SmallHawthorn.BENS_WISH;
import static ajar.visits.plans.SmallHawthorn.CLEOS_WISH;
import static ajar.visits.plans.SmallHawthorn.DARA;
import static ajar.visits.plans.SmallHawthorn.HAWTHORN;
import static ajar.visits.plans.SmallHawthorn.JONAS;
import static ajar.visits.plans.SmallHawthorn.as;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.postgres.Owner;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.Schools;
import ajar.site.Bundles;
import ajar.site.Me;
import ajar.visits.WishId;
import ajar.visits.plans.SmallHawthorn;
import ajar.visits.wishes.Wishes;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cleo's wish had no place; she reads why, and nobody else does. */
@ModuleTest
@Tag("slow")
class WhyNotYetTest {

    private static final UUID PLAN = new UUID(0, 7);

    @Autowired
    WhyNotYet why;

    @Autowired
    Wishes wishes;

    @Autowired
    People people;

    @Autowired
    Schools schools;

    @Autowired
    Bundles bundles;

    @Autowired
    Owner owner;

    @BeforeEach
    void planHasNoPlaceForCleo() throws IOException {
        SmallHawthorn.found(owner);
        owner.db()
                .sql("""
                        insert into visits.plan (id, school, first_date, last_date, drafted_by)
                        values (:plan, :school, '2026-09-14', '2026-09-27', :by)
                        """)
                .param("plan", PLAN)
                .param("school", HAWTHORN.value())
                .param("by", SmallHawthorn.SAM.value())
                .update();
        owner.db()
                .sql("""
                        insert into visits.unmet_wish (school, plan, wish, kind, reasons, remedy)
                        values (:school, :plan, :wish, 'NO_ROOM', :reasons::jsonb, :remedy::jsonb)
                        """)
                .param("school", HAWTHORN.value())
                .param("plan", PLAN)
                .param("wish", CLEOS_WISH.value())
                .param("reasons", """
                        [{"key": "plan.reason.nobody-can-stand-in", "gaps": {"a": 2}},
                         {"key": "plan.reason.stand-in-hours", "gaps": {"a": "person:%s", "b": "week:2026-W38"}}]
                        """.formatted(JONAS.value()))
                .param("remedy", """
                        {"says": {"key": "plan.reason.ask-somebody", "gaps": {"name": "person:%s", "group": "7C",
                          "day": "date:2026-09-15", "slot": "3", "clock": "clock:10:20", "covers": 0}}}
                        """.formatted(DARA.value()))
                .update();
    }

    @Test
    void keepsQuietWhileThePlanIsDraft() {
        assertThat(toldTo(SmallHawthorn.CLEO, CLEOS_WISH)).isEmpty();
    }

    @Test
    void tellsTheWisherOncePublished() {
        publish();
        var told = toldTo(SmallHawthorn.CLEO, CLEOS_WISH).orElseThrow();
        assertThat(told.reasons())
                .containsExactly("At 2 of the open lessons nobody has offered to take the visitor’s class.");
    }

    @Test
    void namesNobodyWhoCouldStandIn() {
        publish();
        var told = toldTo(SmallHawthorn.CLEO, CLEOS_WISH).orElseThrow();
        assertThat(told.remedy()).startsWith("It would be granted if somebody took the class on");
        assertThat(told.toString()).doesNotContain("Dara").doesNotContain("Jonas");
    }

    @Test
    void speaksOfNoClassWhereADoorWouldHaveToOpen() {
        publish();
        owner.db().sql("""
                        update visits.unmet_wish set remedy = replace(replace(remedy::text, 'ask-somebody', 'open-door'),
                            '{"says"', '{"favour": {"kind": "OPEN_DOOR", "asked": {"value": "%s"}, "on": "2026-09-15"}, "says"')::jsonb
                        """.formatted(DARA.value())).update();
        assertThat(toldTo(SmallHawthorn.CLEO, CLEOS_WISH).orElseThrow().remedy())
                .isEmpty();
    }

    @Test
    void tellsNobodyElse() {
        publish();
        assertThat(rowsSeenBy(SmallHawthorn.CLEO)).isEqualTo(1);
        assertThat(rowsSeenBy(SmallHawthorn.BEN)).isZero();
        assertThat(rowsSeenBy(ADA)).isZero();
        assertThat(toldTo(SmallHawthorn.BEN, BENS_WISH)).isEmpty();
    }

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private int rowsSeenBy(PersonId person) {
        return as(
                person,
                () -> transaction.execute(open -> db.sql("select count(*) from visits.unmet_wish")
                        .query(Integer.class)
                        .single()));
    }

    private void publish() {
        owner.db()
                .sql("update visits.plan set published_at = now(), published_by = drafted_by where id = :plan")
                .param("plan", PLAN)
                .update();
    }

    private Optional<WhyNotYet.Told> toldTo(PersonId person, WishId wish) {
        return as(person, () -> {
            var me = new Me(people.find(HAWTHORN, person).orElseThrow(), schools.get(HAWTHORN), Set.of(Role.TEACHER));
            var own = wishes.of(HAWTHORN, person).stream()
                    .filter(standing -> standing.wish().id().equals(wish))
                    .findFirst()
                    .orElseThrow();
            return why.tell(me, own.wish(), bundles.in(Locale.ENGLISH));
        });
    }
}
