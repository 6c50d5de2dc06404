package ajar.shelf.lists;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.shelf.UploadId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists that wait. Stewards alone see them; those that nobody confirms within a month go by themselves when the next one comes. */
@Repository("listsOfBooks")
@Transactional(propagation = Propagation.MANDATORY)
class Uploads {

    private static final Duration KEPT_FOR = Duration.ofDays(30);
    private static final int NAME_MAX = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<Column, Integer>> NUMBERS = new TypeReference<>() {};

    private final JdbcClient db;
    private final Clock clock;

    Uploads(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param kept nothing once it was confirmed */
    record Upload(UploadId id, String name, @Nullable Kept kept, Columns columns) {}

    UploadId keep(SchoolId school, PersonId by, String name, Kept kept, Columns columns) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        db.sql("delete from shelf.upload where school = :school and uploaded_at < :before")
                .param("school", school.value())
                .param("before", now.minus(KEPT_FOR))
                .update();
        var id = UUID.randomUUID();
        db.sql("""
                insert into shelf.upload (id, school, uploaded_by, uploaded_at, name, kept, columns)
                values (:id, :school, :by, :now, :name, :kept::jsonb, :columns::jsonb)
                """)
                .param("id", id)
                .param("school", school.value())
                .param("by", by.value())
                .param("now", now)
                .param("name", name.substring(0, Math.min(name.length(), NAME_MAX)))
                .param("kept", JSON.writeValueAsString(kept))
                .param("columns", JSON.writeValueAsString(columns.numbers()))
                .update();
        return new UploadId(id);
    }

    Optional<Upload> find(SchoolId school, UploadId id) {
        return db.sql(
                        "select name, kept::text as kept, columns::text as columns from shelf.upload where school = :school and id = :id")
                .param("school", school.value())
                .param("id", id.value())
                .query((row, n) -> new Upload(
                        id, row.getString("name"), kept(row.getString("kept")), columns(row.getString("columns"))))
                .optional();
    }

    void choose(SchoolId school, UploadId id, Columns columns) {
        db.sql("""
                update shelf.upload set columns = :columns::jsonb
                 where school = :school and id = :id and confirmed_at is null
                """)
                .param("columns", JSON.writeValueAsString(columns.numbers()))
                .param("school", school.value())
                .param("id", id.value())
                .update();
    }

    int discard(SchoolId school, UploadId id) {
        return db.sql("delete from shelf.upload where school = :school and id = :id and confirmed_at is null")
                .param("school", school.value())
                .param("id", id.value())
                .update();
    }

    /** It has done its work: what was read of it goes, that it was confirmed stays a month. */
    void markConfirmed(SchoolId school, UploadId id) {
        db.sql("update shelf.upload set confirmed_at = :now, kept = null where school = :school and id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("school", school.value())
                .param("id", id.value())
                .update();
    }

    /** One after another, so that the second is told that the first has done it. */
    void takeTurns(SchoolId school) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:turn, 0))")
                .param("turn", "books " + school.value())
                .query((row, n) -> 0)
                .list();
    }

    private static @Nullable Kept kept(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Kept.class);
    }

    private static Columns columns(@Nullable String json) {
        return new Columns(json == null ? new EnumMap<>(Column.class) : JSON.readValue(json, NUMBERS));
    }
}
