package ajar.school.imports;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.files.NamedBytes;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The uploads of a school. Only its stewards see them. */
@Repository
public class Uploads {

    /** What one upload may weigh, all its files together, in bytes. */
    public static final int BYTES_MAX = 10 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    Uploads(JdbcClient db) {
        this.db = db;
    }

    /** An upload that waits for its confirmation. */
    public record Waiting(UploadId id, String names, OffsetDateTime at) {}

    @Transactional
    public UploadId keep(SchoolId school, PersonId by, List<NamedBytes> files) {
        var id = UUID.randomUUID();
        db.sql("insert into school.timetable_upload (id, school, uploaded_by) values (:id, :school, :by)")
                .param("id", id)
                .param("school", school.value())
                .param("by", by.value())
                .update();
        for (int place = 0; place < files.size(); place++) {
            db.sql("""
                    insert into school.timetable_upload_file (school, upload, place, name, content)
                    values (:school, :upload, :place, :name, :content)
                    """)
                    .param("school", school.value())
                    .param("upload", id)
                    .param("place", place)
                    .param("name", files.get(place).name())
                    .param("content", files.get(place).bytes())
                    .update();
        }
        return new UploadId(id);
    }

    @Transactional(readOnly = true)
    public Optional<Upload> find(SchoolId school, UploadId id) {
        var files = files(school, id);
        return db.sql("""
                select choices::text as choices, confirmed_at is not null as confirmed
                  from school.timetable_upload
                 where school = :school and id = :id
                """)
                .param("school", school.value())
                .param("id", id.value())
                .query((row, n) ->
                        new Upload(id, files, choices(row.getString("choices")), row.getBoolean("confirmed")))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Waiting> waiting(SchoolId school) {
        return db.sql("""
                select u.id, u.uploaded_at, string_agg(f.name, ', ' order by f.place) as names
                  from school.timetable_upload u
                  join school.timetable_upload_file f on f.upload = u.id
                 where u.school = :school and u.confirmed_at is null
                 group by u.id, u.uploaded_at
                 order by u.uploaded_at desc
                """)
                .param("school", school.value())
                .query((row, n) -> new Waiting(
                        new UploadId(row.getObject("id", UUID.class)),
                        row.getString("names"),
                        row.getObject("uploaded_at", OffsetDateTime.class)))
                .list();
    }

    @Transactional
    public void choose(SchoolId school, UploadId id, Choices choices) {
        db.sql("""
                update school.timetable_upload set choices = :choices::jsonb
                 where school = :school and id = :id and confirmed_at is null
                """)
                .param("choices", JSON.writeValueAsString(choices))
                .param("school", school.value())
                .param("id", id.value())
                .update();
    }

    /** Forgets an upload and its files; harmless when it has gone or was confirmed. */
    @Transactional
    public void discard(SchoolId school, UploadId id) {
        db.sql("delete from school.timetable_upload where school = :school and id = :id and confirmed_at is null")
                .param("school", school.value())
                .param("id", id.value())
                .update();
    }

    private List<NamedBytes> files(SchoolId school, UploadId id) {
        return db.sql("""
                select name, content from school.timetable_upload_file
                 where school = :school and upload = :id
                 order by place
                """)
                .param("school", school.value())
                .param("id", id.value())
                .query((row, n) -> new NamedBytes(row.getString("name"), row.getBytes("content")))
                .list();
    }

    private static @Nullable Choices choices(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Choices.class);
    }
}
