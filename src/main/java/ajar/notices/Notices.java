package ajar.notices;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What stands behind somebody's bell. */
@Repository
public class Notices {

    /** Older ones are looked up nowhere: what they told of has been. */
    private static final int SHOWN_MAX = 60;

    private final JdbcClient db;
    private final Clock clock;

    Notices(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Tells a colleague that there is something on a page, in the transaction of what happened. What one does oneself is no news, and of a
     * page that waits to be looked at nobody is told twice.
     *
     * @param kind the message that says it, of the module that tells; it holds no name
     * @param path of the page
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(SchoolId school, PersonId person, String kind, String path) {
        db.sql("select notices.tell(:school, :person, :kind, :path, :now)")
                .param("school", school.value())
                .param("person", person.value())
                .param("kind", kind)
                .param("path", path)
                .param("now", now())
                .query((row, n) -> kind)
                .list();
    }

    /** The latest, newest first. */
    @Transactional(readOnly = true)
    public List<Notice> of(SchoolId school, PersonId person) {
        return db.sql("""
                select id, kind, path, starts_at, said_at, seen_at is not null as seen
                  from notices.notice where school = :school and person = :person
                 order by said_at desc, starts_at, id limit :max
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("max", SHOWN_MAX)
                .query(NoticeRows::notice)
                .list();
    }

    /** What is new and no mail has said. */
    @Transactional(readOnly = true)
    public List<Notice> unsaid(SchoolId school, PersonId person) {
        return db.sql("""
                select id, kind, path, starts_at, said_at, false as seen
                  from notices.notice
                 where school = :school and person = :person and seen_at is null and mailed_at is null
                 order by said_at desc, starts_at, id limit :max
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("max", SHOWN_MAX)
                .query(NoticeRows::notice)
                .list();
    }

    @Transactional(readOnly = true)
    public int unseen(SchoolId school, PersonId person) {
        return db.sql("""
                select count(*) from notices.notice where school = :school and person = :person and seen_at is null
                """)
                .param("school", school.value())
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** Marks as seen what was shown: what came meanwhile stays new. */
    @Transactional
    public void see(SchoolId school, PersonId person, UUID upTo) {
        db.sql("""
                update notices.notice n set seen_at = :now
                 where n.school = :school and n.person = :person and n.seen_at is null
                   and n.said_at <= (select l.said_at from notices.notice l where l.id = :upTo and l.person = :person)
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("upTo", upTo)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
