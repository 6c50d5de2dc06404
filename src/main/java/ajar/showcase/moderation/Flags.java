package ajar.showcase.moderation;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.PostId;
import ajar.showcase.ReplyId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Flags of readers. Three of different people hide a text at once, until a moderator has decided. */
@Repository
public class Flags {

    private final JdbcClient db;
    private final Clock clock;

    Flags(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What became of a flag. */
    public enum Answer {
        KEPT,
        /** It was the third: nobody reads the text until somebody has decided. */
        HIDES,
        /** This reader has flagged it before. */
        AGAIN,
        /** One's own, or what is not shown. */
        REFUSED
    }

    @Transactional
    public Answer flag(SchoolId school, PersonId reader, PostId post, Optional<ReplyId> reply, Offence offence) {
        if (!isThere(school, reader, post, reply)) {
            return Answer.REFUSED;
        }
        if (!insert(school, reader, post, reply, offence)) {
            return Answer.AGAIN;
        }
        return db.sql("select showcase.hold_flagged(:post, cast(:reply as uuid), :now)")
                        .param("post", post.value())
                        .param("reply", reply.map(ReplyId::value).orElse(null))
                        .param("now", now())
                        .query(Boolean.class)
                        .single()
                ? Answer.HIDES
                : Answer.KEPT;
    }

    /** Whether this reader has flagged it. */
    @Transactional(readOnly = true)
    public boolean isFlagged(PersonId reader, PostId post, Optional<ReplyId> reply) {
        return db.sql("""
                select exists (select from showcase.flag
                                where post = :post and reply is not distinct from cast(:reply as uuid) and flagged_by = :reader)
                """)
                .param("post", post.value())
                .param("reply", reply.map(ReplyId::value).orElse(null))
                .param("reader", reader.value())
                .query(Boolean.class)
                .single();
    }

    /** Locks the post, so that of two third flags one hides it. */
    private boolean isThere(SchoolId school, PersonId reader, PostId post, Optional<ReplyId> reply) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:post, 0))")
                .param("post", "flag/" + post.value())
                .query((row, n) -> 0)
                .list();
        return db.sql("""
                select exists (select from showcase.post p
                                where p.school = :school and p.id = :post and p.standing = 'shown'
                                  and (cast(:reply as uuid) is not null or p.author <> :reader)
                                  and (cast(:reply as uuid) is null
                                       or exists (select from showcase.reply y
                                                   where y.post = p.id and y.id = cast(:reply as uuid) and y.standing = 'shown'
                                                     and y.author <> :reader)))
                """)
                .param("school", school.value())
                .param("post", post.value())
                .param("reply", reply.map(ReplyId::value).orElse(null))
                .param("reader", reader.value())
                .query(Boolean.class)
                .single();
    }

    private boolean insert(SchoolId school, PersonId reader, PostId post, Optional<ReplyId> reply, Offence offence) {
        return db.sql("""
                insert into showcase.flag (id, school, post, reply, flagged_by, reason, flagged_at)
                values (:id, :school, :post, cast(:reply as uuid), :reader, :reason, :now)
                on conflict (post, reply, flagged_by) do nothing
                """)
                        .param("id", UUID.randomUUID())
                        .param("school", school.value())
                        .param("post", post.value())
                        .param("reply", reply.map(ReplyId::value).orElse(null))
                        .param("reader", reader.value())
                        .param("reason", offence.word())
                        .param("now", now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
