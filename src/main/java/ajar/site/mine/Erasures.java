package ajar.site.mine;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.Me;
import ajar.site.audit.Act;
import ajar.site.audit.Audit;
import ajar.site.vault.ErasedPeople;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is to be erased, and that it was done. Asked for by the person, or by a steward once they have left; a steward sees nothing of
 * what goes. The log notes that it was asked for, and by whom.
 */
@Repository
public class Erasures {

    private final JdbcClient db;
    private final Audit audit;
    private final Clock clock;

    Erasures(JdbcClient db, Audit audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    /** One that is under way. */
    public record Erasure(UUID id, SchoolId school, PersonId person, boolean onLeaving) {}

    /** Somebody who has left and whose name is still here. */
    public record Left(PersonId person, String name, java.time.LocalDate leftOn) {}

    /** One's own. Harmless when repeated. */
    @Transactional
    public Erasure askForOwn(Me me) {
        return ask(me.schoolId(), me.id(), false, null);
    }

    /** Of somebody who has left the steward's school; nothing where there is nobody such. */
    @Transactional
    public Optional<Erasure> askForLeft(Me steward, PersonId person) {
        return left(steward.schoolId()).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .map(one -> ask(steward.schoolId(), person, true, steward.id()));
    }

    /** Everybody who has left and was not erased, by name. */
    @Transactional(readOnly = true)
    public List<Left> left(SchoolId school) {
        return db.sql("""
                select id, name, left_on
                  from school.person p
                 where school = :school and left_on is not null and family_name <> :nameless
                 order by family_name, given_name, id
                """)
                .param("school", school.value())
                .param("nameless", ErasureWork.NAMELESS)
                .query((row, n) -> new Left(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("left_on", java.time.LocalDate.class)))
                .list();
    }

    private Erasure ask(SchoolId school, PersonId person, boolean onLeaving, @Nullable PersonId by) {
        var id = UUID.randomUUID();
        var asked = db.sql("""
                insert into site.erasure (id, school, person, on_leaving, asked_by, asked_at)
                values (:id, :school, :person, :onLeaving, :by, :now)
                on conflict (person) where done_at is null do nothing
                """)
                .param("id", id)
                .param("school", school.value())
                .param("person", person.value())
                .param("onLeaving", onLeaving)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("now", now())
                .update();
        var erasure = db.sql(
                        "select id, school, person, on_leaving from site.erasure where person = :person and done_at is null")
                .param("person", person.value())
                .query((row, n) ->
                        new Erasure(row.getObject("id", UUID.class), school, person, row.getBoolean("on_leaving")))
                .single();
        if (asked == 1) {
            audit.record(Act.ERASED, person);
        }
        return erasure;
    }

    /** Those that a crash may have left half done, for the job. */
    List<Erasure> unfinished(OffsetDateTime askedBefore) {
        return db.sql("""
                select id, school, person, on_leaving from site.erasure where done_at is null and asked_at < :before order by asked_at
                """)
                .param("before", askedBefore)
                .query((row, n) -> new Erasure(
                        row.getObject("id", UUID.class),
                        new SchoolId(row.getObject("school", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getBoolean("on_leaving")))
                .list();
    }

    /** One that this database does not know, because it is a copy from before, is to be carried out again, and at once. */
    void reopenUnlessKnown(ErasedPeople.Erased erased) {
        db.sql("""
                insert into site.erasure (id, school, person, on_leaving, asked_at)
                select :id, p.school, p.id, :onLeaving, :longAgo
                  from school.person p
                 where p.id = :person
                   and not exists (select from site.erasure e where e.id = :id or (e.person = :person and e.done_at is null))
                """)
                .param("id", erased.erasure())
                .param("person", erased.person())
                .param("onLeaving", erased.onLeaving())
                .param("longAgo", OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC))
                .update();
    }

    /** Whether it is still to be done; the row is ours until the transaction ends. */
    boolean take(Erasure erasure) {
        return db.sql("select id from site.erasure where id = :id and done_at is null for update")
                .param("id", erasure.id())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Nothing remains to tell who it was. */
    void done(Erasure erasure) {
        db.sql("update site.erasure set person = null, asked_by = null, done_at = :now where id = :id")
                .param("now", now())
                .param("id", erasure.id())
                .update();
    }

    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
