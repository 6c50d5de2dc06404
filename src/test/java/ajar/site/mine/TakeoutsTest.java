package ajar.site.mine;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.KeysOwner;
import ajar.postgres.Owner;
import ajar.school.People;
import ajar.school.Schools;
import ajar.site.Me;
import ajar.site.accounts.Way;
import ajar.site.entry.SignedIn;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.LogoutSuccessEvent;

/** Ada's zip comes, lives for an hour, and outlives whoever was making it. */
@ModuleTest
@Tag("slow")
class TakeoutsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Autowired
    Owner owner;

    @Autowired
    KeysOwner keys;

    @Autowired
    SettableClock clock;

    @Autowired
    Takeouts takeouts;

    @Autowired
    TakeoutWorker worker;

    @Autowired
    Erasures erasures;

    @Autowired
    ErasureWork work;

    @Autowired
    People people;

    @Autowired
    Schools schools;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void found() {
        Hawthorn.foundIn(owner);
        keys.db().sql("delete from vault.erased").update();
    }

    @AfterEach
    void backInTime() {
        clock.reset();
    }

    @Test
    void liveForAnHour() {
        ask();
        clock.set(clock.instant().plus(Takeout.LIFE).minusSeconds(1));
        assertThat(hasZip()).isTrue();
        clock.set(clock.instant().plusSeconds(2));
        assertThat(hasZip()).as("before it is swept away").isFalse();
        var kept = keysOfTakeouts();
        worker.sweep();
        assertThat(owner.db()
                        .sql("select count(*) from site.takeout")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(keysOfTakeouts()).isEqualTo(kept - 1);
    }

    @Test
    void areMadeAnewAfterACrash() {
        owner.db()
                .sql("""
                insert into site.takeout (school, person, language, state, asked_at, heard_of_at)
                values (:school, :person, 'en-GB', 'running', :long_ago, :long_ago)
                """)
                .param("school", HAWTHORN.value())
                .param("person", ADA.value())
                .param("long_ago", erasures.now().minusMinutes(5))
                .update();
        comes();
    }

    @Test
    void goWhenSheSignsOut() {
        ask();
        var signedIn = new SignedIn(null, ADA.value(), HAWTHORN.value(), Set.of(Way.DEMO));
        events.publishEvent(
                new LogoutSuccessEvent(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of())));
        assertThat(hasZip()).isFalse();
    }

    /** An erasure that was asked for and then cut off is carried out by the next look. */
    @Test
    void endErasuresThatWereCutOff() {
        DatabaseContext.as(ADA.value(), HAWTHORN.value(), () -> erasures.askForOwn(ada()));
        work.resume();
        assertThat(unfinished()).as("it may still be under way").isEqualTo(1);
        clock.set(clock.instant().plus(Duration.ofMinutes(3)));
        work.resume();
        assertThat(unfinished()).isZero();
        assertThat(owner.db()
                        .sql("select count(*) from site.erasure where person is not null or asked_by is not null")
                        .query(Integer.class)
                        .single())
                .as("nothing says who it was")
                .isZero();
    }

    /** The main database is put back as it was before; the one of the keys knows better. */
    @Test
    void endErasuresAgainAfterAnOldBackup() {
        owner.db()
                .sql("update school.person set left_on = '2026-09-01' where id = :id")
                .param("id", ADA.value())
                .update();
        var before = owner.db()
                .sql("select to_jsonb(p) - 'name' from school.person p where id = :id")
                .param("id", ADA.value())
                .query(String.class)
                .single();
        DatabaseContext.as(
                PAT.value(),
                HAWTHORN.value(),
                () -> work.carryOut(erasures.askForLeft(pat(), ADA).orElseThrow()));
        assertThat(named("Okafor")).isZero();
        owner.db().sql("delete from site.erasure").update();
        owner.db().sql("""
                insert into school.person (id, school, code, given_name, family_name, left_on)
                select id, school, code, given_name, family_name, left_on from jsonb_populate_record(null::school.person, :before::jsonb)
                """).param("before", before).update();
        assertThat(named("Okafor")).as("back from the backup").isEqualTo(1);
        work.resume();
        assertThat(named("Okafor")).isZero();
    }

    private int named(String family) {
        return owner.db()
                .sql("select count(*) from school.person where family_name = :name")
                .param("name", family)
                .query(Integer.class)
                .single();
    }

    private Me pat() {
        return new Me(people.find(HAWTHORN, PAT).orElseThrow(), schools.get(HAWTHORN), people.rolesOf(HAWTHORN, PAT));
    }

    private Me ada() {
        return new Me(people.find(HAWTHORN, ADA).orElseThrow(), schools.get(HAWTHORN), people.rolesOf(HAWTHORN, ADA));
    }

    private void ask() {
        DatabaseContext.as(ADA.value(), HAWTHORN.value(), () -> takeouts.ask(HAWTHORN, ADA, Locale.UK));
        comes();
    }

    private void comes() {
        await().atMost(PATIENCE)
                .failFast("it could not be made", this::hasFailed)
                .until(this::hasZip);
    }

    private boolean hasFailed() {
        return DatabaseContext.as(ADA.value(), HAWTHORN.value(), () -> takeouts.find(ADA))
                .filter(takeout -> takeout.state() == Takeout.State.FAILED)
                .isPresent();
    }

    private boolean hasZip() {
        return DatabaseContext.as(
                ADA.value(), HAWTHORN.value(), () -> takeouts.zip(ADA).isPresent());
    }

    private int keysOfTakeouts() {
        return keys.db()
                .sql("select count(*) from vault.data_key where scope like 'takeout/%'")
                .query(Integer.class)
                .single();
    }

    private int unfinished() {
        return owner.db()
                .sql("select count(*) from site.erasure where done_at is null")
                .query(Integer.class)
                .single();
    }
}
