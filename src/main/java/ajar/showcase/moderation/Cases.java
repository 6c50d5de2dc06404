package ajar.showcase.moderation;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.PostId;
import ajar.showcase.ReplyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a moderator: what is held, and what was flagged and is still shown. Nobody is given their own. */
@Repository
public class Cases {

    private static final int CASES_MAX = 100;

    private final JdbcClient db;

    Cases(JdbcClient db) {
        this.db = db;
    }

    /** The longest waiting first. */
    @Transactional(readOnly = true)
    public List<Case> of(SchoolId school, PersonId moderator) {
        return db.sql("""
                select p.id as post, null::uuid as reply, p.author, a.name as author_name, p.title, p.words, p.standing,
                       p.published_at as at,
                       array(select f.reason from showcase.flag f
                              where f.post = p.id and f.reply is null and not f.settled order by f.reason) as flags
                  from showcase.post p
                  join school.person a on a.id = p.author
                 where p.school = :school and p.author <> :me
                   and (p.standing = 'held'
                        or p.standing = 'shown' and p.id in (select f.post from showcase.flag f where f.reply is null and not f.settled))
                 union all
                select y.post, y.id, y.author, a.name, p.title, y.words, y.standing, y.written_at,
                       array(select f.reason from showcase.flag f where f.reply = y.id and not f.settled order by f.reason)
                  from showcase.reply y
                  join school.person a on a.id = y.author
                  join showcase.post p on p.id = y.post
                 where y.school = :school and y.author <> :me
                   and (y.standing = 'held'
                        or y.standing = 'shown' and y.id in (select f.reply from showcase.flag f where not f.settled))
                 order by at
                 limit :most
                """)
                .param("school", school.value())
                .param("me", moderator.value())
                .param("most", CASES_MAX)
                .query((row, n) -> read(row))
                .list();
    }

    private static Case read(ResultSet row) throws SQLException {
        var reply = row.getObject("reply", UUID.class);
        var flags = (String[]) Objects.requireNonNull(row.getArray("flags")).getArray();
        return new Case(
                new PostId(row.getObject("post", UUID.class)),
                Optional.ofNullable(reply).map(ReplyId::new),
                new PersonId(row.getObject("author", UUID.class)),
                row.getString("author_name"),
                row.getString("title"),
                row.getString("words"),
                row.getString("standing").equals("shown"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Arrays.asList(flags));
    }
}
