package ajar.showcase.posts;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists of posts that concern one person. */
@Repository
public class OwnPosts {

    private static final int LINES_MAX = 200;

    private final JdbcClient db;

    OwnPosts(JdbcClient db) {
        this.db = db;
    }

    public record Line(PostId id, String title, String author, Standing standing, Instant publishedAt) {}

    /** Whatever became of them, the latest first. */
    @Transactional(readOnly = true)
    public List<Line> of(SchoolId school, PersonId author) {
        return db.sql("""
                select p.id, p.title, a.name as author_name, p.standing, p.published_at
                  from showcase.post p
                  join school.person a on a.id = p.author
                 where p.school = :school and p.author = :author
                 order by p.published_at desc, p.id desc
                 limit :most
                """)
                .param("school", school.value())
                .param("author", author.value())
                .param("most", LINES_MAX)
                .query(OwnPosts::line)
                .list();
    }

    /** Posts about visits to this host that they have not said anything to, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Line> toAllow(SchoolId school, PersonId host) {
        return db.sql("""
                select p.id, p.title, a.name as author_name, p.standing, p.published_at
                  from showcase.consent c
                  join showcase.post p on p.id = c.post and p.standing = 'asked'
                  join school.person a on a.id = p.author
                 where c.school = :school and c.host = :host and c.agreed is null
                 order by c.asked_at, p.id
                """)
                .param("school", school.value())
                .param("host", host.value())
                .query(OwnPosts::line)
                .list();
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                new PostId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("author_name"),
                Standing.of(row.getString("standing")),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
