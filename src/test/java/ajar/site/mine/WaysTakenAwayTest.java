package ajar.site.mine;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.site.accounts.GivenAccount;
import ajar.site.accounts.Memberships;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Pat begins Ada's way in anew and could come in as her; of what was hers alone nothing can be read. */
@ModuleTest
class WaysTakenAwayTest {

    private static final Field NOTE = new Field("coaching.note.words", UUID.randomUUID());

    @Autowired
    Owner owner;

    @Autowired
    Memberships memberships;

    @Autowired
    Takeouts takeouts;

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    private byte[] adas = {};
    private byte[] bens = {};

    @BeforeEach
    void keepSecrets() {
        Hawthorn.foundIn(owner);
        new GivenAccount(owner, ADA.value().toString(), "ada");
        new GivenAccount(owner, BEN.value().toString(), "ben");
        adas = seal(ADA);
        bens = seal(BEN);
    }

    /** The control is the way in that is only shut, and what Ben keeps. */
    @Test
    void leaveNothingForWhoeverComesNext() {
        asPat(() -> memberships.suspend(HAWTHORN, ADA));
        assertThat(vault.open(Scope.ofPerson(ADA.value()), NOTE, adas)).contains("Mine alone.");
        assertThat(asPat(() -> memberships.startOver(HAWTHORN, ADA))).isTrue();
        assertThat(vault.open(Scope.ofPerson(ADA.value()), NOTE, adas)).isEmpty();
        assertThat(vault.open(Scope.ofPerson(BEN.value()), NOTE, bens)).contains("Mine alone.");
    }

    @Test
    void takeTheZipThatWaits() {
        for (var person : new PersonId[] {ADA, BEN}) {
            as(person, () -> takeouts.ask(HAWTHORN, person, Locale.UK));
            await().atMost(Duration.ofSeconds(10)).until(() -> hasZip(person));
        }
        asPat(() -> memberships.startOver(HAWTHORN, ADA));
        assertThat(hasZip(ADA)).isFalse();
        assertThat(hasZip(BEN)).isTrue();
    }

    /** Keys do not come back with the way in. */
    @Test
    void keepWhatTheyWroteWhenTheLogRefuses() {
        owner.db()
                .sql("alter table site.audit_entry add constraint full_disk check (act <> 'way_in_taken_away')")
                .update();
        try {
            assertThatThrownBy(() -> asPat(() -> memberships.startOver(HAWTHORN, ADA)))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            owner.db()
                    .sql("alter table site.audit_entry drop constraint full_disk")
                    .update();
        }
        assertThat(ways(ADA)).isEqualTo(1);
        assertThat(isReadable(adas)).isTrue();
    }

    /** At the latest when it is certain that the way in is gone, the key is. */
    @Test
    void areReadableByNobodyWhenTheyAreGone() {
        var seen = new ArrayList<String>();
        asPat(() -> transaction.execute(begun -> {
            memberships.startOver(HAWTHORN, ADA);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCompletion() {
                    seen.add("ways in: " + ways(ADA) + ", readable: " + isReadable(adas));
                }
            });
            return true;
        }));
        assertThat(seen).as("while nobody else knows that it goes").containsExactly("ways in: 1, readable: false");
        assertThat(ways(ADA)).isZero();
    }

    private int ways(PersonId person) {
        return owner.db()
                .sql("select count(*) from site.membership where person = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    private boolean isReadable(byte[] note) {
        return vault.open(Scope.ofPerson(ADA.value()), NOTE, note).isPresent();
    }

    private byte[] seal(PersonId person) {
        return vault.seal(Scope.ofPerson(person.value()), NOTE, "Mine alone.");
    }

    private boolean hasZip(PersonId person) {
        return DatabaseContext.as(
                person.value(), HAWTHORN.value(), () -> takeouts.zip(person).isPresent());
    }

    private static void as(PersonId person, Runnable work) {
        DatabaseContext.as(person.value(), HAWTHORN.value(), work);
    }

    private static <T> T asPat(java.util.function.Supplier<T> work) {
        return DatabaseContext.as(PAT.value(), HAWTHORN.value(), work::get);
    }
}
