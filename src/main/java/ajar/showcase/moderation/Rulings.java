package ajar.showcase.moderation;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.PostId;
import ajar.showcase.ReplyId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was done about posts and replies, and why. Nothing of it is changed afterwards; the author of a text reads all of it. */
@Repository
public class Rulings {

    public static final int REASON_MAX = 300;

    /** So long a hidden text counts as one of somebody's when a moderator looks at the next. */
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final JdbcClient db;
    private final Clock clock;

    Rulings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The log of a post, or of one reply to it, the first first. */
    @Transactional(readOnly = true)
    public List<Ruling> of(SchoolId school, PostId post, Optional<ReplyId> reply) {
        return db.sql("""
                select r.kind, r.why, coalesce(p.name, '') as who, r.decided_at, r.read_at is not null as is_read
                  from showcase.ruling r
                  left join school.person p on p.id = r.decided_by
                 where r.school = :school and r.post = :post and r.reply is not distinct from cast(:reply as uuid)
                 order by r.decided_at, r.id
                """)
                .param("school", school.value())
                .param("post", post.value())
                .param("reply", reply.map(ReplyId::value).orElse(null))
                .query((row, n) -> new Ruling(
                        Ruling.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("why"),
                        row.getString("who"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("is_read")))
                .list();
    }

    /** Writes down that the list of words held a post. */
    @Transactional
    public void held(SchoolId school, PostId post, PersonId author, Suspicion why) {
        insert(school, post, null, author, "held", why.name().toLowerCase(Locale.ROOT), null);
    }

    /** Writes down that the list of words held a reply. */
    @Transactional
    public void held(SchoolId school, PostId post, ReplyId reply, PersonId author, Suspicion why) {
        insert(school, post, reply, author, "held", why.name().toLowerCase(Locale.ROOT), null);
    }

    /** A moderator hides what is shown or held, or shows what is not; false where that is not theirs to decide. */
    @Transactional
    public boolean decide(PostId post, Optional<ReplyId> reply, boolean hides, String why) {
        return db.sql("select showcase.decide(:post, cast(:reply as uuid), :hides, :why, :now)")
                .param("post", post.value())
                .param("reply", reply.map(ReplyId::value).orElse(null))
                .param("hides", hides)
                .param("why", why.strip())
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** The author of a hidden text asks to look again; once. */
    @Transactional
    public boolean askAgain(SchoolId school, PostId post, Optional<ReplyId> reply, PersonId author) {
        if (!mayAskAgain(of(school, post, reply)) || !holdHidden(post, reply, author)) {
            return false;
        }
        insert(school, post, reply.orElse(null), author, "asked", "", author);
        return true;
    }

    /** Whether the last word is a moderator's, and nobody has asked before. */
    public static boolean mayAskAgain(List<Ruling> log) {
        return !log.isEmpty()
                && log.getLast().kind() == Ruling.Kind.HIDDEN
                && log.stream().noneMatch(one -> one.kind() == Ruling.Kind.ASKED);
    }

    /** The author has seen what was done. */
    @Transactional
    public void read(SchoolId school, PersonId author, PostId post, Optional<ReplyId> reply) {
        db.sql("""
                update showcase.ruling set read_at = :now
                 where school = :school and author = :author and post = :post
                   and reply is not distinct from cast(:reply as uuid) and read_at is null
                """)
                .param("now", now())
                .param("school", school.value())
                .param("author", author.value())
                .param("post", post.value())
                .param("reply", reply.map(ReplyId::value).orElse(null))
                .update();
    }

    /** A text of which something is to be told to its author. */
    public record Unread(PostId post, Optional<ReplyId> reply) {}

    /** What moderators decided, and three flags, about texts of this author: the latest first. */
    @Transactional(readOnly = true)
    public List<Unread> unread(SchoolId school, PersonId author) {
        return db.sql("""
                select r.post, r.reply
                  from showcase.ruling r
                 where r.school = :school and r.author = :author and r.read_at is null and r.kind not in ('asked', 'held')
                   and case when r.reply is null then exists (select from showcase.post p where p.id = r.post)
                            else exists (select from showcase.reply y where y.id = r.reply) end
                 group by r.post, r.reply order by max(r.decided_at) desc
                """)
                .param("school", school.value())
                .param("author", author.value())
                .query((row, n) -> {
                    var reply = row.getObject("reply", UUID.class);
                    return new Unread(
                            new PostId(row.getObject("post", UUID.class)),
                            Optional.ofNullable(reply).map(ReplyId::new));
                })
                .list();
    }

    /** How many texts of somebody moderators have hidden within a year, for moderators. */
    @Transactional(readOnly = true)
    public int hiddenLately(SchoolId school, PersonId author) {
        return db.sql("""
                select count(distinct (post, reply)) from showcase.ruling
                 where school = :school and author = :author and kind = 'hidden' and decided_at > :since
                """)
                .param("school", school.value())
                .param("author", author.value())
                .param("since", now().minus(REMEMBERED))
                .query(Integer.class)
                .single();
    }

    private boolean holdHidden(PostId post, Optional<ReplyId> reply, PersonId author) {
        var statement = reply.isEmpty()
                ? "update showcase.post set standing = 'held' where id = :id and author = :author and standing = 'hidden'"
                : "update showcase.reply set standing = 'held' where id = :id and author = :author and standing = 'hidden'";
        return db.sql(statement)
                        .param("id", reply.map(ReplyId::value).orElse(post.value()))
                        .param("author", author.value())
                        .update()
                == 1;
    }

    private void insert(
            SchoolId school,
            PostId post,
            @Nullable ReplyId reply,
            PersonId author,
            String kind,
            String why,
            @Nullable PersonId by) {
        db.sql("""
                insert into showcase.ruling (id, school, post, reply, author, kind, why, decided_by, decided_at)
                values (:id, :school, :post, cast(:reply as uuid), :author, :kind, :why, cast(:by as uuid), :now)
                """)
                .param("id", UUID.randomUUID())
                .param("school", school.value())
                .param("post", post.value())
                .param("reply", reply == null ? null : reply.value())
                .param("author", author.value())
                .param("kind", kind)
                .param("why", why)
                .param("by", by == null ? null : by.value())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
