package ajar.showcase.echoes;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.PostId;
import ajar.showcase.PostThanked;
import ajar.showcase.ThanksId;
import ajar.showcase.moderation.Suspicion;
import ajar.showcase.moderation.WordList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Thank-yous for posts [S5]; how many somebody has is counted nowhere. */
@Repository
public class Thanks {

    private final JdbcClient db;
    private final WordList list;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Thanks(JdbcClient db, WordList list, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.list = list;
        this.events = events;
        this.clock = clock;
    }

    /** Those that the reader gave or was given: for one post, the first first. */
    @Transactional(readOnly = true)
    public List<Thank> of(SchoolId school, PostId post) {
        return db.sql("""
                select t.id, t.post, p.title, a.name as author_name, t.thanker, k.name as thanker_name, t.words, t.given_at
                  from showcase.thanks t
                  join showcase.post p on p.id = t.post
                  join school.person a on a.id = p.author
                  join school.person k on k.id = t.thanker
                 where t.school = :school and t.post = :post
                 order by t.given_at, t.id
                """)
                .param("school", school.value())
                .param("post", post.value())
                .query(Thanks::thank)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Thank> find(SchoolId school, ThanksId thanks) {
        return db.sql("select post from showcase.thanks where school = :school and id = :thanks")
                .param("school", school.value())
                .param("thanks", thanks.value())
                .query((row, n) -> new PostId(row.getObject("post", UUID.class)))
                .optional()
                .flatMap(post -> of(school, post).stream()
                        .filter(one -> one.id().equals(thanks))
                        .findFirst());
    }

    /** Once for each post; nobody reads it but the author, so a word of the list is refused and not held. */
    @Transactional
    public boolean give(SchoolId school, PersonId thanker, PostId post, String said) {
        var words = said.strip();
        var author = author(school, post).filter(one -> !one.equals(thanker));
        if (author.isEmpty()
                || words.isEmpty()
                || words.length() > Thank.WORDS_MAX
                || list.of(words) != Suspicion.NONE) {
            return false;
        }
        if (insert(school, thanker, post, words)) {
            events.publishEvent(new PostThanked(school, post, thanker, author.get()));
        }
        return true;
    }

    /** Harmless when repeated. */
    @Transactional
    public boolean takeBack(SchoolId school, PersonId thanker, PostId post) {
        return db.sql("delete from showcase.thanks where school = :school and post = :post and thanker = :thanker")
                        .param("school", school.value())
                        .param("post", post.value())
                        .param("thanker", thanker.value())
                        .update()
                == 1;
    }

    private Optional<PersonId> author(SchoolId school, PostId post) {
        return db.sql("select author from showcase.post where school = :school and id = :post and standing = 'shown'")
                .param("school", school.value())
                .param("post", post.value())
                .query((row, n) -> new PersonId(row.getObject("author", UUID.class)))
                .optional();
    }

    private boolean insert(SchoolId school, PersonId thanker, PostId post, String words) {
        return db.sql("""
                insert into showcase.thanks (id, school, post, thanker, words, given_at)
                values (:id, :school, :post, :thanker, :words, :now)
                on conflict (post, thanker) do nothing
                """)
                        .param("id", UUID.randomUUID())
                        .param("school", school.value())
                        .param("post", post.value())
                        .param("thanker", thanker.value())
                        .param("words", words)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Thank thank(ResultSet row, int n) throws SQLException {
        return new Thank(
                new ThanksId(row.getObject("id", UUID.class)),
                new PostId(row.getObject("post", UUID.class)),
                row.getString("title"),
                row.getString("author_name"),
                new PersonId(row.getObject("thanker", UUID.class)),
                row.getString("thanker_name"),
                row.getString("words"),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
