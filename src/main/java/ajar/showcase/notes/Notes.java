package ajar.showcase.notes;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.NoteId;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One person's notes on what they read. Row level security shows them to nobody else, and without that person's key they are noise. */
@Repository
public class Notes {

    public static final int NOTES_MAX = 500;

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    Notes(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** All of that person, the one written last first. */
    @Transactional(readOnly = true)
    public List<Note> of(SchoolId school, PersonId person) {
        return db.sql("""
                select id, title, source, words, changed_at
                  from showcase.note
                 where school = :school and person = :person
                 order by changed_at desc, id
                """)
                .param("school", school.value())
                .param("person", person.value())
                .query((row, n) -> note(row, person))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Note> find(SchoolId school, PersonId person, NoteId note) {
        return db.sql("""
                select id, title, source, words, changed_at
                  from showcase.note
                 where school = :school and person = :person and id = :note
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("note", note.value())
                .query((row, n) -> note(row, person))
                .optional();
    }

    /** Keeps a new one; empty where it does not fit, or there are {@link #NOTES_MAX} already. */
    @Transactional
    public Optional<NoteId> write(SchoolId school, PersonId person, Note.Text text) {
        if (!text.fits() || of(school, person).size() >= NOTES_MAX) {
            return Optional.empty();
        }
        var id = UUID.randomUUID();
        db.sql("""
                insert into showcase.note (id, school, person, title, source, words, changed_at)
                values (:id, :school, :person, :title, :source, :words, :now)
                """)
                .param("id", id)
                .param("school", school.value())
                .param("person", person.value())
                .param("title", sealed(person, id, "title", text.title()))
                .param("source", sealed(person, id, "source", text.source()))
                .param("words", sealed(person, id, "words", text.words()))
                .param("now", now())
                .update();
        return Optional.of(new NoteId(id));
    }

    /** Writes it anew; false where it does not fit, or is not that person's. */
    @Transactional
    public boolean change(SchoolId school, PersonId person, NoteId note, Note.Text text) {
        return text.fits()
                && db.sql("""
                        update showcase.note
                           set title = :title, source = :source, words = :words, changed_at = :now
                         where school = :school and person = :person and id = :id
                        """)
                                .param("title", sealed(person, note.value(), "title", text.title()))
                                .param("source", sealed(person, note.value(), "source", text.source()))
                                .param("words", sealed(person, note.value(), "words", text.words()))
                                .param("now", now())
                                .param("school", school.value())
                                .param("person", person.value())
                                .param("id", note.value())
                                .update()
                        > 0;
    }

    /** For ever; false where there is no such note of that person. */
    @Transactional
    public boolean delete(SchoolId school, PersonId person, NoteId note) {
        return db.sql("delete from showcase.note where school = :school and person = :person and id = :id")
                        .param("school", school.value())
                        .param("person", person.value())
                        .param("id", note.value())
                        .update()
                > 0;
    }

    private byte[] sealed(PersonId person, UUID note, String column, String text) {
        return vault.seal(Scope.ofPerson(person.value()), field(note, column), text);
    }

    private Note note(ResultSet row, PersonId person) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Note(
                new NoteId(id),
                new Note.Text(
                        opened(row, person, id, "title"),
                        opened(row, person, id, "source"),
                        opened(row, person, id, "words")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** Empty where the key was thrown away while this was being read. */
    private String opened(ResultSet row, PersonId person, UUID note, String column) throws SQLException {
        return vault.open(Scope.ofPerson(person.value()), field(note, column), row.getBytes(column))
                .orElse("");
    }

    private static Field field(UUID note, String column) {
        return new Field("showcase.note." + column, note);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
