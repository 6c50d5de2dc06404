package ajar.showcase.posts;

import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import ajar.showcase.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of one post. */
@Repository
class PostRows {

    private final JdbcClient db;

    PostRows(JdbcClient db) {
        this.db = db;
    }

    Optional<Post> find(SchoolId school, PostId post) {
        return db.sql("""
                select p.id, p.author, a.name as author_name, p.title, p.words, p.standing, p.published_at, p.changed_at,
                       c.host, h.name as host_name, c.agreed as host_agreed,
                       m.coach, k.name as coach_name, m.why, m.agreed as author_agreed
                  from showcase.post p
                  join school.person a on a.id = p.author
                  left join showcase.consent c on c.post = p.id
                  left join school.person h on h.id = c.host
                  left join showcase.promotion m on m.post = p.id
                  left join school.person k on k.id = m.coach
                 where p.school = :school and p.id = :post
                """)
                .param("school", school.value())
                .param("post", post.value())
                .query((row, n) -> post(row))
                .optional();
    }

    /** Keeps it as it is until the transaction ends. */
    Optional<Post> lock(SchoolId school, PostId post) {
        db.sql("select id from showcase.post where school = :school and id = :post for update")
                .param("school", school.value())
                .param("post", post.value())
                .query((row, n) -> 0)
                .list();
        return find(school, post);
    }

    int countSince(SchoolId school, PersonId author, OffsetDateTime since) {
        return db.sql("""
                select count(*) from showcase.post where school = :school and author = :author and published_at > :since
                """)
                .param("school", school.value())
                .param("author", author.value())
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    void tag(SchoolId school, PostId post, List<PracticeId> practices) {
        for (var practice : practices) {
            db.sql("insert into showcase.post_practice (school, post, practice) values (:school, :post, :practice)")
                    .param("school", school.value())
                    .param("post", post.value())
                    .param("practice", practice.value())
                    .update();
        }
    }

    void untag(SchoolId school, PostId post) {
        db.sql("delete from showcase.post_practice where school = :school and post = :post")
                .param("school", school.value())
                .param("post", post.value())
                .update();
    }

    private List<Post.Tag> tags(UUID post) {
        return db.sql("""
                select r.id, r.name
                  from showcase.post_practice t
                  join school.practice r on r.id = t.practice
                 where t.post = :post
                 order by r.name
                """)
                .param("post", post)
                .query((row, n) -> new Post.Tag(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private Post post(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Post(
                new PostId(id),
                new PersonId(row.getObject("author", UUID.class)),
                row.getString("author_name"),
                row.getString("title"),
                row.getString("words"),
                Standing.of(row.getString("standing")),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                instant(row),
                tags(id),
                visit(row),
                promotion(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var at = row.getObject("changed_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Post.@Nullable Visit visit(ResultSet row) throws SQLException {
        var host = row.getObject("host", UUID.class);
        return host == null
                ? null
                : new Post.Visit(
                        new PersonId(host), row.getString("host_name"), row.getObject("host_agreed", Boolean.class));
    }

    private static Post.@Nullable Promotion promotion(ResultSet row) throws SQLException {
        var coach = row.getObject("coach", UUID.class);
        return coach == null
                ? null
                : new Post.Promotion(
                        new PersonId(coach),
                        row.getString("coach_name"),
                        row.getString("why"),
                        row.getObject("author_agreed", Boolean.class));
    }
}
