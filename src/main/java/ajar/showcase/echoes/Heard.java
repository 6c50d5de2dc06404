package ajar.showcase.echoes;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.PostId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What an author hears of their posts, and the one that a coach celebrated last. */
@Repository
public class Heard {

    private static final int LINES_MAX = 20;

    private final JdbcClient db;

    Heard(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param kind {@code tried}, {@code thanked}, {@code replied}, {@code celebrated}
     * @param words the colleague's own, or empty
     */
    public record Line(String kind, String who, PostId post, String title, String words) {}

    /** What colleagues gave back for this author's posts since a moment, the latest first. */
    @Transactional(readOnly = true)
    public List<Line> of(SchoolId school, PersonId author, Instant since) {
        return db.sql("""
                select h.kind, k.name as who, p.id as post, p.title, h.words
                  from showcase.post p
                  join lateral (select 'tried' as kind, t.person as person, '' as words, t.tried_at as at
                                  from showcase.trial t where t.post = p.id
                                 union all
                                select 'thanked', t.thanker, t.words, t.given_at from showcase.thanks t where t.post = p.id
                                 union all
                                select 'replied', y.author, y.words, y.written_at
                                  from showcase.reply y where y.post = p.id and y.standing = 'shown') h on h.at >= :since
                  join school.person k on k.id = h.person
                 where p.school = :school and p.author = :author and h.person <> :author
                 order by h.at desc, p.id
                 limit :most
                """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("school", school.value())
                .param("author", author.value())
                .param("most", LINES_MAX)
                .query((row, n) -> new Line(
                        row.getString("kind"),
                        row.getString("who"),
                        new PostId(row.getObject("post", UUID.class)),
                        row.getString("title"),
                        row.getString("words")))
                .list();
    }

    /** The post that was celebrated last, with the coach and what they said. */
    @Transactional(readOnly = true)
    public Optional<Line> celebrated(SchoolId school, Instant since) {
        return db.sql("""
                select k.name as who, p.id as post, p.title, m.why
                  from showcase.promotion m
                  join showcase.post p on p.id = m.post and p.standing = 'shown'
                  join school.person k on k.id = m.coach
                 where m.school = :school and m.agreed and m.answered_at >= :since
                 order by m.answered_at desc, m.post
                 limit 1
                """)
                .param("school", school.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Line(
                        "celebrated",
                        row.getString("who"),
                        new PostId(row.getObject("post", UUID.class)),
                        row.getString("title"),
                        row.getString("why")))
                .optional();
    }
}
