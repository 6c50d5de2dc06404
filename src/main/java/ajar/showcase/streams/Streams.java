package ajar.showcase.streams;

import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is shown at a school, page by page. Held and hidden posts are in none of them. */
@Repository
public class Streams {

    static final int PAGE = 12;
    private static final int WEEK_MAX = 100;

    private final JdbcClient db;
    private final Teasers teasers;

    Streams(JdbcClient db, Teasers teasers) {
        this.db = db;
        this.teasers = teasers;
    }

    @Transactional(readOnly = true)
    public Stretch ofSchool(SchoolId school, Cursor after) {
        return stretch(ids(school, after, PAGE + 1));
    }

    /** The latest, for a wall. */
    @Transactional(readOnly = true)
    public List<Teaser> latest(SchoolId school, int most) {
        return teasers.of(ids(school, Cursor.START, most));
    }

    @Transactional(readOnly = true)
    public Stretch ofPractice(SchoolId school, PracticeId practice, Cursor after) {
        return stretch(db.sql("""
                select post from showcase.post_practice
                 where school = :school and practice = :practice and shown and (published_at, post) < (:at, :post)
                 order by published_at desc, post desc
                 limit :most
                """)
                .param("school", school.value())
                .param("practice", practice.value())
                .param("at", after.moment())
                .param("post", after.post())
                .param("most", PAGE + 1)
                .query(UUID.class)
                .list());
    }

    @Transactional(readOnly = true)
    public Stretch ofPerson(SchoolId school, PersonId author, Cursor after) {
        return stretch(db.sql("""
                select id from showcase.post
                 where school = :school and author = :author and standing = 'shown' and (published_at, id) < (:at, :post)
                 order by published_at desc, id desc
                 limit :most
                """)
                .param("school", school.value())
                .param("author", author.value())
                .param("at", after.moment())
                .param("post", after.post())
                .param("most", PAGE + 1)
                .query(UUID.class)
                .list());
    }

    /** All from a moment to another, the latest first; a hundred at the most. */
    @Transactional(readOnly = true)
    public List<Teaser> between(SchoolId school, Instant from, Instant until) {
        return teasers.of(db.sql("""
                select id from showcase.post
                 where school = :school and standing = 'shown' and published_at >= :from and published_at < :until
                 order by published_at desc, id desc
                 limit :most
                """)
                .param("school", school.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("most", WEEK_MAX)
                .query(UUID.class)
                .list());
    }

    /** What coaches promoted with the authors' yes, the latest first. */
    @Transactional(readOnly = true)
    public List<Teaser> promoted(SchoolId school, Instant since, int most) {
        return teasers.of(db.sql("""
                select m.post
                  from showcase.promotion m
                  join showcase.post p on p.id = m.post and p.standing = 'shown'
                 where m.school = :school and m.agreed and m.answered_at >= :since
                 order by m.answered_at desc, m.post
                 limit :most
                """)
                .param("school", school.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(UUID.class)
                .list());
    }

    private List<UUID> ids(SchoolId school, Cursor after, int most) {
        return db.sql("""
                select id from showcase.post
                 where school = :school and standing = 'shown' and (published_at, id) < (:at, :post)
                 order by published_at desc, id desc
                 limit :most
                """)
                .param("school", school.value())
                .param("at", after.moment())
                .param("post", after.post())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    private Stretch stretch(List<UUID> ids) {
        var posts = teasers.of(ids.subList(0, Math.min(PAGE, ids.size())));
        return new Stretch(
                posts,
                ids.size() > PAGE && !posts.isEmpty()
                        ? Optional.of(posts.getLast().cursor())
                        : Optional.empty());
    }
}
