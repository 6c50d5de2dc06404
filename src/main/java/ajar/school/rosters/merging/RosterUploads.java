package ajar.school.rosters.merging;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.rosters.RosterKept;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Rosters that wait. Only stewards see them; those that nobody confirms within a month go by themselves when the next one comes. */
@Repository
public class RosterUploads {

    private static final Duration KEPT_FOR = Duration.ofDays(30);
    private static final int NAME_MAX = 400;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final Clock clock;

    RosterUploads(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One that waits for its confirmation; the name is empty for what was pasted. */
    public record Waiting(RosterUploadId id, String name, OffsetDateTime at) {}

    @Transactional
    RosterUploadId keep(SchoolId school, PersonId by, String name, RosterKept kept, RosterChoices choices) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        db.sql("delete from school.roster_upload where school = :school and uploaded_at < :before")
                .param("school", school.value())
                .param("before", now.minus(KEPT_FOR))
                .update();
        var id = UUID.randomUUID();
        db.sql("""
                insert into school.roster_upload (id, school, uploaded_by, uploaded_at, name, kept, choices)
                values (:id, :school, :by, :now, :name, :kept::jsonb, :choices::jsonb)
                """)
                .param("id", id)
                .param("school", school.value())
                .param("by", by.value())
                .param("now", now)
                .param("name", name.substring(0, Math.min(name.length(), NAME_MAX)))
                .param("kept", JSON.writeValueAsString(kept))
                .param("choices", JSON.writeValueAsString(choices))
                .update();
        return new RosterUploadId(id);
    }

    @Transactional(readOnly = true)
    public Optional<RosterUpload> find(SchoolId school, RosterUploadId id) {
        return db.sql("""
                select name, kept::text as kept, choices::text as choices
                  from school.roster_upload
                 where school = :school and id = :id
                """)
                .param("school", school.value())
                .param("id", id.value())
                .query((row, n) -> new RosterUpload(
                        id,
                        row.getString("name"),
                        kept(row.getString("kept")),
                        JSON.readValue(row.getString("choices"), RosterChoices.class)))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Waiting> waiting(SchoolId school) {
        return db.sql("""
                select id, name, uploaded_at from school.roster_upload
                 where school = :school and confirmed_at is null
                 order by uploaded_at desc
                """)
                .param("school", school.value())
                .query((row, n) -> new Waiting(
                        new RosterUploadId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("uploaded_at", OffsetDateTime.class)))
                .list();
    }

    @Transactional
    public void choose(SchoolId school, RosterUploadId id, RosterChoices choices) {
        db.sql("""
                update school.roster_upload set choices = :choices::jsonb
                 where school = :school and id = :id and confirmed_at is null
                """)
                .param("choices", JSON.writeValueAsString(choices))
                .param("school", school.value())
                .param("id", id.value())
                .update();
    }

    /** Forgets a roster; harmless when it has gone or was confirmed. */
    @Transactional
    public void discard(SchoolId school, RosterUploadId id) {
        db.sql("delete from school.roster_upload where school = :school and id = :id and confirmed_at is null")
                .param("school", school.value())
                .param("id", id.value())
                .update();
    }

    /** It has done its work: what was read of it goes, that it was confirmed stays a month. */
    void markConfirmed(SchoolId school, RosterUploadId id) {
        db.sql("update school.roster_upload set confirmed_at = :now, kept = null where school = :school and id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("school", school.value())
                .param("id", id.value())
                .update();
    }

    private static @Nullable RosterKept kept(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, RosterKept.class);
    }
}
