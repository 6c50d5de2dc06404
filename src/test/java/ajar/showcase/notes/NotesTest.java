package ajar.showcase.notes;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Dump;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.showcase.NoteId;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class NotesTest {

    private static final Note.Text WAITING =
            new Note.Text("Rowe on silence", "Rowe 1986", "The second pause counts as well.");

    @Autowired
    Notes notes;

    @Autowired
    Vault vault;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void daraReads() {
        clock.reset();
        Hawthorn.foundIn(owner);
    }

    @Test
    void areWrittenReadChangedAndDeleted() {
        var note = written(WAITING);
        assertThat(read(note)).isEqualTo(WAITING);
        clock.set(Instant.parse("2026-09-08T06:00:00Z"));
        written(new Note.Text("Later", "", ""));
        clock.set(Instant.parse("2026-09-09T06:00:00Z"));
        var longer = new Note.Text("Waiting longer", "", "Three seconds");
        assertThat(as(DARA, () -> notes.change(HAWTHORN, DARA, note, longer))).isTrue();
        assertThat(as(DARA, () -> notes.of(HAWTHORN, DARA)))
                .extracting(one -> one.text().title())
                .containsExactly("Waiting longer", "Later");
        assertThat(as(DARA, () -> notes.delete(HAWTHORN, DARA, note))).isTrue();
        assertThat(as(DARA, () -> notes.find(HAWTHORN, DARA, note))).isEmpty();
    }

    /** The control: when it was written is found. */
    @Test
    void areNoiseInADump() {
        written(WAITING);
        assertThat(Dump.of(owner.db()))
                .contains("2026-09-07 06:00:00")
                .doesNotContain("silence", "Rowe", "second pause");
    }

    @Test
    void areNobodyElses() {
        var note = written(WAITING);
        for (var person : new PersonId[] {ADA, PAT}) {
            assertThat(as(person, () -> notes.find(HAWTHORN, DARA, note))).isEmpty();
            assertThat(as(person, () -> notes.of(HAWTHORN, DARA))).isEmpty();
            assertThat(as(person, () -> notes.change(HAWTHORN, DARA, note, WAITING)))
                    .isFalse();
            assertThat(as(person, () -> notes.delete(HAWTHORN, DARA, note))).isFalse();
            assertThat(as(person, () -> db.sql("select count(*) from showcase.note")
                            .query(Integer.class)
                            .single()))
                    .isZero();
        }
        assertThat(read(note)).isEqualTo(WAITING);
    }

    @Test
    void needATitleAndAnEnd() {
        assertThat(as(DARA, () -> notes.write(HAWTHORN, DARA, new Note.Text("  ", "", "words"))))
                .isEmpty();
        assertThat(as(DARA, () -> notes.write(HAWTHORN, DARA, new Note.Text("x".repeat(201), "", ""))))
                .isEmpty();
        assertThat(as(DARA, () -> notes.write(HAWTHORN, DARA, new Note.Text("x", "", "x".repeat(10_001)))))
                .isEmpty();
        var longest = new Note.Text("\uD83D\uDE00".repeat(100), "ф".repeat(500), "ф".repeat(10_000));
        assertThat(read(written(longest))).isEqualTo(longest);
    }

    @Test
    void areGoneWithTheirKey() {
        var note = written(WAITING);
        vault.forget(Scope.ofPerson(DARA.value()));
        assertThat(read(note)).isEqualTo(new Note.Text("", "", ""));
    }

    private NoteId written(Note.Text text) {
        return as(DARA, () -> notes.write(HAWTHORN, DARA, text)).orElseThrow();
    }

    private Note.Text read(NoteId note) {
        return as(DARA, () -> notes.find(HAWTHORN, DARA, note)).orElseThrow().text();
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), () -> transaction.execute(status -> work.get()));
    }
}
