package ajar.showcase.echoes;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.PostId;
import ajar.showcase.PostLeft;
import ajar.showcase.PostTried;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** "I'll try this" [F4]: kept, told once, and known to the reader and the author alone. */
@Repository
public class PostTrials {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostTrials(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** False where there is nothing that this reader could try. */
    @Transactional
    public boolean begin(SchoolId school, PersonId reader, PostId post) {
        var author = author(school, post);
        if (author.isEmpty() || author.get().equals(reader)) {
            return false;
        }
        if (insert(school, reader, post)) {
            events.publishEvent(new PostTried(school, post, reader, author.get()));
        }
        return true;
    }

    /** Not after all; harmless when repeated. */
    @Transactional
    public boolean leave(SchoolId school, PersonId reader, PostId post) {
        var author = author(school, post);
        author.ifPresent(one -> {
            if (delete(reader, post)) {
                events.publishEvent(new PostLeft(school, post, reader, one));
            }
        });
        return author.isPresent();
    }

    @Transactional(readOnly = true)
    public boolean isTried(PersonId reader, PostId post) {
        return db.sql("select exists (select from showcase.trial where post = :post and person = :reader)")
                .param("post", post.value())
                .param("reader", reader.value())
                .query(Boolean.class)
                .single();
    }

    /** Who tries a post, for its author: names in the order in which they said so. */
    @Transactional(readOnly = true)
    public List<String> of(PostId post) {
        return db.sql("""
                select p.name
                  from showcase.trial t
                  join school.person p on p.id = t.person
                 where t.post = :post
                 order by t.tried_at, p.id
                """).param("post", post.value()).query(String.class).list();
    }

    private Optional<PersonId> author(SchoolId school, PostId post) {
        return db.sql("select author from showcase.post where school = :school and id = :post and standing = 'shown'")
                .param("school", school.value())
                .param("post", post.value())
                .query((row, n) -> new PersonId(row.getObject("author", UUID.class)))
                .optional();
    }

    private boolean insert(SchoolId school, PersonId reader, PostId post) {
        return db.sql("""
                insert into showcase.trial (school, post, person, tried_at) values (:school, :post, :reader, :now)
                on conflict do nothing
                """)
                        .param("school", school.value())
                        .param("post", post.value())
                        .param("reader", reader.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private boolean delete(PersonId reader, PostId post) {
        return db.sql("delete from showcase.trial where post = :post and person = :reader")
                        .param("post", post.value())
                        .param("reader", reader.value())
                        .update()
                == 1;
    }
}
