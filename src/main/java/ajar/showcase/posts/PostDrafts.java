package ajar.showcase.posts;

import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import ajar.showcase.BegunId;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import ajar.visits.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Posts that are being written, each under the key of its author. The post will have the draft's id. */
@Repository
public class PostDrafts {

    public static final int DRAFTS_MAX = 50;

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    PostDrafts(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** The one kept last first. */
    @Transactional(readOnly = true)
    public List<Draft> of(SchoolId school, PersonId author) {
        return db.sql("""
                select id, title, words, practices, visit, kept_at
                  from showcase.draft
                 where school = :school and author = :author
                 order by kept_at desc, id
                """)
                .param("school", school.value())
                .param("author", author.value())
                .query((row, n) -> draft(row, author))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(SchoolId school, PersonId author, BegunId draft) {
        return of(school, author).stream().filter(one -> one.id().equals(draft)).findFirst();
    }

    /** Keeps what is written so far; false where it does not fit, was published already, or there are {@link #DRAFTS_MAX} others. */
    @Transactional
    public boolean keep(SchoolId school, PersonId author, BegunId id, PostText text, Optional<VisitId> visit) {
        if (!text.fits() || isPublished(id)) {
            return false;
        }
        return update(author, id, text)
                || (count(school, author) < DRAFTS_MAX && insert(school, author, id, text, visit));
    }

    /** Throws the draft away, and its pictures unless it is a post by now. Harmless when repeated. */
    @Transactional
    public void delete(SchoolId school, PersonId author, BegunId id) {
        db.sql("delete from showcase.draft where school = :school and author = :author and id = :id")
                .param("school", school.value())
                .param("author", author.value())
                .param("id", id.value())
                .update();
        db.sql("""
                delete from showcase.picture
                 where school = :school and owner = :author and post = :id
                   and not exists (select from showcase.post p where p.id = :id)
                """)
                .param("school", school.value())
                .param("author", author.value())
                .param("id", id.value())
                .update();
    }

    private boolean isPublished(BegunId id) {
        return db.sql("select exists (select from showcase.post where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private int count(SchoolId school, PersonId author) {
        return db.sql("select count(*) from showcase.draft where school = :school and author = :author")
                .param("school", school.value())
                .param("author", author.value())
                .query(Integer.class)
                .single();
    }

    private boolean update(PersonId author, BegunId id, PostText text) {
        return db.sql("""
                update showcase.draft
                   set title = :title, words = :words, kept_at = :now,
                       practices = coalesce(string_to_array(nullif(:practices, ''), ','), '{}')::uuid[]
                 where id = :id and author = :author
                """)
                        .param("title", sealed(author, id, "title", text.title()))
                        .param("words", sealed(author, id, "words", text.words()))
                        .param("practices", text.practicesAsText())
                        .param("now", now())
                        .param("id", id.value())
                        .param("author", author.value())
                        .update()
                == 1;
    }

    private boolean insert(SchoolId school, PersonId author, BegunId id, PostText text, Optional<VisitId> visit) {
        return db.sql("""
                insert into showcase.draft (id, school, author, title, words, practices, visit, kept_at)
                values (:id, :school, :author, :title, :words,
                        coalesce(string_to_array(nullif(:practices, ''), ','), '{}')::uuid[], cast(:visit as uuid), :now)
                on conflict (id) do nothing
                """)
                        .param("id", id.value())
                        .param("school", school.value())
                        .param("author", author.value())
                        .param("title", sealed(author, id, "title", text.title()))
                        .param("words", sealed(author, id, "words", text.words()))
                        .param("practices", text.practicesAsText())
                        .param("visit", visit.map(VisitId::value).orElse(null))
                        .param("now", now())
                        .update()
                == 1;
    }

    private Draft draft(ResultSet row, PersonId author) throws SQLException {
        var id = new BegunId(row.getObject("id", UUID.class));
        var practices =
                (UUID[]) Objects.requireNonNull(row.getArray("practices")).getArray();
        var visit = row.getObject("visit", UUID.class);
        return new Draft(
                id,
                new PostText(
                        opened(row, author, id, "title"),
                        opened(row, author, id, "words"),
                        Arrays.stream(practices).map(PracticeId::new).toList()),
                Optional.ofNullable(visit).map(VisitId::new),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }

    /** Empty where the key was thrown away while this was being read. */
    private String opened(ResultSet row, PersonId author, BegunId id, String column) throws SQLException {
        return vault.open(
                        Scope.ofPerson(author.value()), field(id, column), Objects.requireNonNull(row.getBytes(column)))
                .orElse("");
    }

    private byte[] sealed(PersonId author, BegunId id, String column, String text) {
        return vault.seal(Scope.ofPerson(author.value()), field(id, column), text);
    }

    private static Field field(BegunId id, String column) {
        return new Field("showcase.draft." + column, id.value());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
