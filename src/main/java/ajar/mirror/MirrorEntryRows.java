package ajar.mirror;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Entries as rows; who asked is sealed under the coach's own key. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MirrorEntryRows {

    private static final String COLUMN = "mirror.entry.asker";
    private static final Pattern OWN = Pattern.compile("[0-9a-f-]{36}");
    private static final int DAYS_TO_BRING_BACK = 1;

    private final JdbcClient db;
    private final Vault vault;

    MirrorEntryRows(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** @param category its key */
    record Row(UUID id, String category, LocalDateTime from, LocalDateTime until, byte @Nullable [] asker) {}

    List<Row> between(SchoolId school, PersonId person, LocalDate first, LocalDate last) {
        return db.sql("""
                select id, coalesce(ready, own::text) as category, lower(during) as begins, upper(during) as ends, asker
                  from mirror.entry
                 where school = :school and person = :person and removed_at is null and during && tsrange(:first, :last)
                 order by lower(during)
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("first", first.atStartOfDay())
                .param("last", last.plusDays(1).atStartOfDay())
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("category"),
                        row.getObject("begins", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class),
                        row.getBytes("asker")))
                .list();
    }

    String asker(PersonId person, UUID entry, byte @Nullable [] sealed) {
        return sealed == null
                ? ""
                : vault.open(Scope.ofPerson(person.value()), new Field(COLUMN, entry), sealed)
                        .orElse("");
    }

    Optional<LocalDate> dateOf(SchoolId school, PersonId person, EntryId entry) {
        return db.sql("""
                select lower(during)::date
                  from mirror.entry
                 where school = :school and person = :person and id = :entry and removed_at is null
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("entry", entry.value())
                .query(LocalDate.class)
                .optional();
    }

    EntryId insert(SchoolId school, PersonId person, Entry entry, Instant now) {
        var id = UUID.randomUUID();
        var isOwn = OWN.matcher(entry.category()).matches();
        db.sql("""
                insert into mirror.entry (id, school, person, ready, own, during, asker, entered_at)
                values (:id, :school, :person, :ready, :own, tsrange(:from, :until), :asker, :now)
                """)
                .param("id", id)
                .param("school", school.value())
                .param("person", person.value())
                .param("ready", isOwn ? null : entry.category())
                .param("own", isOwn ? UUID.fromString(entry.category()) : null)
                .param("from", entry.from())
                .param("until", entry.until())
                .param(
                        "asker",
                        entry.asker().isEmpty()
                                ? null
                                : vault.seal(Scope.ofPerson(person.value()), new Field(COLUMN, id), entry.asker()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return new EntryId(id);
    }

    boolean remove(SchoolId school, PersonId person, EntryId entry, Instant now) {
        return db.sql("""
                        update mirror.entry
                           set removed_at = :now
                         where school = :school and person = :person and id = :entry and removed_at is null
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("school", school.value())
                        .param("person", person.value())
                        .param("entry", entry.value())
                        .update()
                == 1;
    }

    /** False where it was not removed, or too long ago. */
    boolean bringBack(SchoolId school, PersonId person, EntryId entry) {
        return db.sql("""
                        update mirror.entry
                           set removed_at = null
                         where school = :school and person = :person and id = :entry and removed_at is not null
                        """)
                        .param("school", school.value())
                        .param("person", person.value())
                        .param("entry", entry.value())
                        .update()
                == 1;
    }

    /** What was removed long ago is gone. */
    void forget(SchoolId school, PersonId person, Instant now) {
        db.sql("delete from mirror.entry where school = :school and person = :person and removed_at < :before")
                .param("school", school.value())
                .param("person", person.value())
                .param("before", now.minus(DAYS_TO_BRING_BACK, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                .update();
    }
}
