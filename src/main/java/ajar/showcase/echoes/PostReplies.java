package ajar.showcase.echoes;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.PostId;
import ajar.showcase.ReplyId;
import ajar.showcase.moderation.Rulings;
import ajar.showcase.moderation.Suspicion;
import ajar.showcase.moderation.WordList;
import ajar.showcase.posts.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Replies to posts, one level deep. */
@Repository
public class PostReplies {

    static final int A_DAY_MAX = 200;

    private final JdbcClient db;
    private final WordList list;
    private final Rulings rulings;
    private final Clock clock;

    PostReplies(JdbcClient db, WordList list, Rulings rulings, Clock clock) {
        this.db = db;
        this.list = list;
        this.rulings = rulings;
        this.clock = clock;
    }

    /** What became of a reply. */
    public enum Said {
        SHOWN,
        /** A moderator looks first. */
        HELD,
        /** Empty, too long, one too many, or there is nothing to reply to. */
        REFUSED
    }

    /** Those that the reader may see, each followed by the replies to it, the first first. */
    @Transactional(readOnly = true)
    public List<Reply> to(SchoolId school, PostId post) {
        return db.sql("""
                select y.id, y.parent, y.author, a.name as author_name, y.words, y.standing, y.written_at
                  from showcase.reply y
                  join school.person a on a.id = y.author
                  left join showcase.reply top on top.id = y.parent
                 where y.school = :school and y.post = :post
                 order by coalesce(top.written_at, y.written_at), coalesce(top.id, y.id), y.parent is not null, y.written_at, y.id
                """)
                .param("school", school.value())
                .param("post", post.value())
                .query((row, n) -> reply(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Reply> find(SchoolId school, PostId post, ReplyId reply) {
        return to(school, post).stream().filter(one -> one.id().equals(reply)).findFirst();
    }

    /** Which post a reply is to, where the reader may see it. */
    @Transactional(readOnly = true)
    public Optional<PostId> postOf(SchoolId school, ReplyId reply) {
        return db.sql("select post from showcase.reply where school = :school and id = :reply")
                .param("school", school.value())
                .param("reply", reply.value())
                .query((row, n) -> new PostId(row.getObject("post", UUID.class)))
                .optional();
    }

    /** @param parent a reply that it is about; what is said to a reply of the second level is said to the first */
    @Transactional
    public Said say(SchoolId school, PersonId author, PostId post, Optional<ReplyId> parent, String said) {
        var words = said.strip();
        if (words.isEmpty() || words.length() > Reply.WORDS_MAX || countToday(author) >= A_DAY_MAX) {
            return Said.REFUSED;
        }
        var about = parent.flatMap(one -> find(school, post, one));
        if (about.isPresent() != parent.isPresent()) {
            return Said.REFUSED;
        }
        var id = new ReplyId(UUID.randomUUID());
        var suspicion = list.of(words);
        var held = suspicion != Suspicion.NONE;
        var top = about.map(one -> one.parent().orElse(one.id()));
        if (!insert(school, author, post, top, id, words, held ? Standing.HELD : Standing.SHOWN)) {
            return Said.REFUSED;
        }
        if (held) {
            rulings.held(school, post, id, author, suspicion);
        }
        return held ? Said.HELD : Said.SHOWN;
    }

    /** Writes one's own anew; a hidden one stays hidden. */
    @Transactional
    public boolean change(SchoolId school, PersonId author, PostId post, ReplyId reply, String said) {
        var words = said.strip();
        var before = find(school, post, reply).filter(one -> one.author().equals(author));
        if (before.isEmpty() || words.isEmpty() || words.length() > Reply.WORDS_MAX) {
            return false;
        }
        var suspicion = list.of(words);
        var holds = suspicion != Suspicion.NONE && before.get().standing() == Standing.SHOWN;
        if (holds) {
            rulings.held(school, post, reply, author, suspicion);
        }
        return db.sql(
                                "update showcase.reply set words = :words, standing = :standing where id = :reply and author = :author")
                        .param("words", words)
                        .param(
                                "standing",
                                holds
                                        ? Standing.HELD.word()
                                        : before.get().standing().word())
                        .param("reply", reply.value())
                        .param("author", author.value())
                        .update()
                == 1;
    }

    /** Takes one's own away, with what was said to it. */
    @Transactional
    public boolean delete(SchoolId school, PersonId author, ReplyId reply) {
        return db.sql("delete from showcase.reply where school = :school and author = :author and id = :reply")
                        .param("school", school.value())
                        .param("author", author.value())
                        .param("reply", reply.value())
                        .update()
                == 1;
    }

    private int countToday(PersonId author) {
        return db.sql("select count(*) from showcase.reply where author = :author and written_at > :since")
                .param("author", author.value())
                .param("since", now().minusDays(1))
                .query(Integer.class)
                .single();
    }

    private boolean insert(
            SchoolId school,
            PersonId author,
            PostId post,
            Optional<ReplyId> parent,
            ReplyId id,
            String words,
            Standing standing) {
        return db.sql("""
                insert into showcase.reply (id, school, post, parent, author, words, standing, written_at)
                select :id, :school, :post, cast(:parent as uuid), :author, :words, :standing, :now
                 where showcase.is_shown(:post)
                """)
                        .param("id", id.value())
                        .param("school", school.value())
                        .param("post", post.value())
                        .param("parent", parent.map(ReplyId::value).orElse(null))
                        .param("author", author.value())
                        .param("words", words)
                        .param("standing", standing.word())
                        .param("now", now())
                        .update()
                == 1;
    }

    private static Reply reply(ResultSet row) throws SQLException {
        var parent = row.getObject("parent", UUID.class);
        return new Reply(
                new ReplyId(row.getObject("id", UUID.class)),
                Optional.ofNullable(parent).map(ReplyId::new),
                new PersonId(row.getObject("author", UUID.class)),
                row.getString("author_name"),
                row.getString("words"),
                Standing.of(row.getString("standing")),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
