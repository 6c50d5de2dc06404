package ajar.showcase.promotions;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.PostId;
import ajar.showcase.moderation.Suspicion;
import ajar.showcase.moderation.WordList;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Asks authors whether their work may be promoted, and keeps what they say. */
@Repository
public class Promotions {

    public static final int WHY_MAX = 300;

    private final JdbcClient db;
    private final WordList list;
    private final Clock clock;

    Promotions(JdbcClient db, WordList list, Clock clock) {
        this.db = db;
        this.list = list;
        this.clock = clock;
    }

    /** One of somebody's own posts that a coach would like to promote. */
    public record Asked(PostId post, String title, String coach, String why) {}

    /** Asks the author; false where it was asked before, is not shown, or is the coach's own. */
    @Transactional
    public boolean ask(SchoolId school, PersonId coach, PostId post, String why) {
        var words = why.strip();
        if (words.isEmpty() || words.length() > WHY_MAX || list.of(words) != Suspicion.NONE) {
            return false;
        }
        return db.sql("""
                insert into showcase.promotion (post, school, author, coach, why, asked_at)
                select p.id, p.school, p.author, :coach, :why, :now
                  from showcase.post p
                 where p.school = :school and p.id = :post and p.standing = 'shown' and p.author <> :coach
                on conflict (post) do nothing
                """)
                        .param("coach", coach.value())
                        .param("why", words)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("school", school.value())
                        .param("post", post.value())
                        .update()
                == 1;
    }

    /** The author says yes or no, now or later; false where nobody asked. */
    @Transactional
    public boolean answer(SchoolId school, PersonId author, PostId post, boolean yes) {
        return db.sql("""
                update showcase.promotion set agreed = :yes, answered_at = :now
                 where school = :school and author = :author and post = :post
                """)
                        .param("yes", yes)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("school", school.value())
                        .param("author", author.value())
                        .param("post", post.value())
                        .update()
                == 1;
    }

    /** What somebody has not answered yet. */
    @Transactional(readOnly = true)
    public List<Asked> unanswered(SchoolId school, PersonId author) {
        return db.sql("""
                select m.post, p.title, k.name as coach, m.why
                  from showcase.promotion m
                  join showcase.post p on p.id = m.post and p.standing = 'shown'
                  join school.person k on k.id = m.coach
                 where m.school = :school and m.author = :author and m.agreed is null
                 order by m.asked_at, m.post
                """)
                .param("school", school.value())
                .param("author", author.value())
                .query((row, n) -> new Asked(
                        new PostId(row.getObject("post", UUID.class)),
                        row.getString("title"),
                        row.getString("coach"),
                        row.getString("why")))
                .list();
    }

    /** Which of these somebody has been celebrated for, as far as the reader is told. */
    @Transactional(readOnly = true)
    public Set<PersonId> celebrated(SchoolId school) {
        return db
                .sql("select distinct author from showcase.promotion where school = :school and agreed")
                .param("school", school.value())
                .query((row, n) -> new PersonId(row.getObject("author", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
