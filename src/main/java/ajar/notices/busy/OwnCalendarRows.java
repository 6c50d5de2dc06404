package ajar.notices.busy;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which calendars of theirs people let Ajar look at. Their addresses are secrets and go through the vault. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OwnCalendarRows {

    private static final String ADDRESS = "notices.own_calendar.address";

    private final JdbcClient db;
    private final Vault vault;

    OwnCalendarRows(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /**
     * @param id another with each address
     * @param lookedAt when it was last read
     * @param trouble why it could not be read since, or null
     */
    record Row(UUID id, Instant lookedAt, @Nullable Trouble trouble) {}

    record Due(SchoolId school, PersonId person) {}

    /** Takes up the next one and puts its next look off, so that whoever breaks over it does so once. As the job {@code outbox}. */
    Optional<Due> takeDue(Instant now, Duration pause) {
        return db.sql("""
                update notices.own_calendar set next_look = :next
                 where id = (select id from notices.own_calendar where next_look <= :now
                              order by next_look, id for update skip locked limit 1)
                returning school, person
                """)
                .param("now", at(now))
                .param("next", at(now.plus(pause)))
                .query((row, n) -> new Due(
                        new SchoolId(row.getObject("school", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class))))
                .optional();
    }

    Optional<Row> of(SchoolId school, PersonId person) {
        return db.sql(
                        "select id, looked_at, trouble from notices.own_calendar where school = :school and person = :person")
                .param("school", school.value())
                .param("person", person.value())
                .query(OwnCalendarRows::row)
                .optional();
    }

    /** Nothing where the key was thrown away. */
    Optional<String> address(PersonId person, UUID id) {
        return db.sql("select address from notices.own_calendar where person = :person and id = :id")
                .param("person", person.value())
                .param("id", id)
                .query((row, n) -> row.getBytes("address"))
                .optional()
                .flatMap(locked -> vault.open(Scope.ofPerson(person.value()), new Field(ADDRESS, id), locked));
    }

    /** In place of the one before. It was read just now. */
    void keep(SchoolId school, PersonId person, String address, Instant now, Duration pause) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into notices.own_calendar (id, person, school, address, next_look, looked_at)
                values (:id, :person, :school, :address, :next, :now)
                on conflict (person) do update
                   set id = excluded.id, address = excluded.address, next_look = excluded.next_look,
                       looked_at = excluded.looked_at, trouble = null
                """)
                .param("id", id)
                .param("person", person.value())
                .param("school", school.value())
                .param("address", vault.seal(Scope.ofPerson(person.value()), new Field(ADDRESS, id), address))
                .param("next", at(now.plus(pause)))
                .param("now", at(now))
                .update();
    }

    /** It was read; false where it was taken away or exchanged meanwhile. */
    boolean looked(PersonId person, UUID id, Instant now, Duration pause) {
        return db.sql("""
                update notices.own_calendar set looked_at = :now, next_look = :next, trouble = null
                 where person = :person and id = :id
                """)
                        .param("person", person.value())
                        .param("id", id)
                        .param("now", at(now))
                        .param("next", at(now.plus(pause)))
                        .update()
                == 1;
    }

    void troubled(PersonId person, UUID id, Trouble trouble, Instant next) {
        db.sql(
                        "update notices.own_calendar set trouble = :trouble, next_look = :next where person = :person and id = :id")
                .param("person", person.value())
                .param("id", id)
                .param("trouble", trouble.column())
                .param("next", at(next))
                .update();
    }

    /** Harmless when repeated. */
    void remove(SchoolId school, PersonId person) {
        db.sql("delete from notices.own_calendar where school = :school and person = :person")
                .param("school", school.value())
                .param("person", person.value())
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var trouble = row.getString("trouble");
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("looked_at", OffsetDateTime.class).toInstant(),
                trouble == null ? null : Trouble.of(trouble));
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
