package ajar.site.accounts;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.people.Departures;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Pat, Ada and Ben settle Hawthorn; it is never left without somebody who can come in and go on. */
@ModuleTest
class LastStewardTest {

    @Autowired
    Owner owner;

    @Autowired
    Memberships memberships;

    @Autowired
    Departures departures;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void threeStewards() {
        Hawthorn.foundIn(owner);
        for (var person : new PersonId[] {ADA, BEN}) {
            owner.db()
                    .sql("insert into school.role (school, person, role) values (?, ?, 'steward')")
                    .params(HAWTHORN.value(), person.value())
                    .update();
        }
        for (var person : new PersonId[] {PAT, ADA, BEN}) {
            new GivenAccount(owner, person.value().toString(), person.value().toString());
        }
    }

    @Test
    void doesNotLeaveWhileTheOthersAreShutOut() {
        as(PAT, () -> memberships.suspend(HAWTHORN, ADA));
        as(PAT, () -> memberships.suspend(HAWTHORN, BEN));
        assertThat(as(PAT, () -> departures.leave(HAWTHORN, PAT))).isEqualTo(Departures.Answer.LAST_STEWARD);
        as(PAT, () -> memberships.resume(HAWTHORN, BEN));
        assertThat(as(PAT, () -> departures.leave(HAWTHORN, PAT))).isEqualTo(Departures.Answer.DONE);
    }

    @Test
    void takesTheRoleOfWhoIsShutOut() {
        as(PAT, () -> memberships.suspend(HAWTHORN, ADA));
        assertThat(as(PAT, () -> departures.leave(HAWTHORN, ADA))).isEqualTo(Departures.Answer.DONE);
    }

    /** Ada tries while Pat is at it; she waits, and then settles nothing any more. */
    @Test
    void isNotShutOutByWhomTheyShutOut() {
        var ada = as(
                PAT,
                () -> transaction.execute(begun -> {
                    memberships.suspend(HAWTHORN, ADA);
                    var other = CompletableFuture.supplyAsync(() -> as(ADA, () -> memberships.suspend(HAWTHORN, PAT)));
                    // Without a lock she is through by then.
                    other.copy().completeOnTimeout(false, 2, TimeUnit.SECONDS).join();
                    return other;
                }));
        assertThat(ada).isNotNull().succeedsWithin(Duration.ofSeconds(10)).isEqualTo(false);
        assertThat(shut()).containsExactly(ADA.value());
    }

    private List<UUID> shut() {
        return owner.db()
                .sql("select person from site.membership where suspended_at is not null")
                .query(UUID.class)
                .list();
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }
}
