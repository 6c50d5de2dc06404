package ajar.showcase.posts;

import ajar.school.PersonId;
import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.school.School;
import ajar.school.SchoolId;
import ajar.showcase.BegunId;
import ajar.showcase.PostId;
import ajar.showcase.moderation.Rulings;
import ajar.showcase.moderation.Suspicion;
import ajar.showcase.moderation.WordList;
import ajar.visits.VisitId;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Publishes, changes and takes away posts. Whose post it is, and who reads it, row level security says once more. */
@Repository
public class Posts {

    public static final int A_DAY_MAX = 20;

    private final JdbcClient db;
    private final PostRows rows;
    private final PostDrafts drafts;
    private final Practices practices;
    private final AgreedVisits visits;
    private final WordList list;
    private final Rulings rulings;
    private final Clock clock;

    Posts(
            JdbcClient db,
            PostRows rows,
            PostDrafts drafts,
            Practices practices,
            AgreedVisits visits,
            WordList list,
            Rulings rulings,
            Clock clock) {
        this.db = db;
        this.rows = rows;
        this.drafts = drafts;
        this.practices = practices;
        this.visits = visits;
        this.list = list;
        this.rulings = rulings;
        this.clock = clock;
    }

    /** A post that the context may see. */
    @Transactional(readOnly = true)
    public Optional<Post> find(SchoolId school, PostId post) {
        return rows.find(school, post);
    }

    /** A visit that somebody made, and so may write about. */
    @Transactional(readOnly = true)
    public Optional<AgreedVisit> ownVisit(School school, PersonId visitor, VisitId visit) {
        var now = LocalDateTime.now(clock.withZone(school.zone()));
        return visits.find(school.id(), visit)
                .filter(one -> one.visitor().equals(visitor) && !one.from().isAfter(now));
    }

    /**
     * Shows it to the school, or to whoever has to be asked first; the draft of that id is gone then. Harmless when repeated.
     *
     * @param pictures how many it has
     */
    @Transactional
    public Published publish(
            School school, PersonId author, BegunId draft, PostText text, int pictures, Optional<VisitId> visit) {
        var post = new PostId(draft.value());
        var there = rows.find(school.id(), post).filter(one -> one.author().equals(author));
        if (there.isPresent()) {
            return Published.valueOf(
                    there.get().standing() == Standing.HIDDEN
                            ? "HELD"
                            : there.get().standing().name());
        }
        var made = visit.flatMap(one -> ownVisit(school, author, one));
        if (!text.isWhole(pictures)
                || !areKnown(school.id(), text.practices())
                || made.isPresent() != visit.isPresent()) {
            return Published.REFUSED;
        } else if (rows.countSince(school.id(), author, now().minusDays(1)) >= A_DAY_MAX) {
            return Published.TOO_MANY;
        }
        var named = text.named();
        var suspicion = list.of(named.title(), named.words());
        var standing = suspicion != Suspicion.NONE ? Standing.HELD : made.isPresent() ? Standing.ASKED : Standing.SHOWN;
        insert(school.id(), author, post, named, standing);
        rows.tag(school.id(), post, named.practices());
        made.ifPresent(one -> insertConsent(school.id(), author, post, one));
        if (suspicion != Suspicion.NONE) {
            rulings.held(school.id(), post, author, suspicion);
        }
        drafts.delete(school.id(), author, draft);
        return Published.valueOf(standing.name());
    }

    /** Writes it anew. What was hidden stays so; what is about a visit is shown when its host has agreed to the new words. */
    @Transactional
    public boolean change(SchoolId school, PersonId author, PostId post, PostText text, int pictures) {
        var before = rows.lock(school, post).filter(one -> one.author().equals(author));
        if (before.isEmpty() || !text.isWhole(pictures) || !areKnown(school, text.practices())) {
            return false;
        }
        var named = text.named();
        var suspicion = list.of(named.title(), named.words());
        var standing = before.get().standing();
        if (standing == Standing.SHOWN || standing == Standing.ASKED) {
            if (suspicion != Suspicion.NONE) {
                standing = Standing.HELD;
                rulings.held(school, post, author, suspicion);
            } else if (askHostAgain(post)) {
                standing = Standing.ASKED;
            }
        }
        update(author, post, named, standing);
        rows.untag(school, post);
        rows.tag(school, post, named.practices());
        return true;
    }

    /** For ever, with its pictures and all that was said to it. */
    @Transactional
    public boolean delete(SchoolId school, PersonId author, PostId post) {
        return db.sql("delete from showcase.post where school = :school and author = :author and id = :post")
                        .param("school", school.value())
                        .param("author", author.value())
                        .param("post", post.value())
                        .update()
                == 1;
    }

    /** The host of the visit says yes or no, now or later; false where nobody has asked them. */
    @Transactional
    public boolean answerAsHost(PostId post, boolean yes) {
        return db.sql("select showcase.answer_as_host(:post, :yes, :now)")
                .param("post", post.value())
                .param("yes", yes)
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    private boolean areKnown(SchoolId school, List<PracticeId> chosen) {
        Set<PracticeId> known = practices.of(school).stream().map(Practice::id).collect(Collectors.toSet());
        return known.containsAll(chosen);
    }

    private boolean askHostAgain(PostId post) {
        return db.sql("select showcase.ask_host_again(:post)")
                .param("post", post.value())
                .query(Boolean.class)
                .single();
    }

    private void insert(SchoolId school, PersonId author, PostId post, PostText text, Standing standing) {
        db.sql("""
                insert into showcase.post (id, school, author, title, words, standing, published_at)
                values (:id, :school, :author, :title, :words, :standing, :now)
                """)
                .param("id", post.value())
                .param("school", school.value())
                .param("author", author.value())
                .param("title", text.title())
                .param("words", text.words())
                .param("standing", standing.word())
                .param("now", now())
                .update();
    }

    private void insertConsent(SchoolId school, PersonId author, PostId post, AgreedVisit visit) {
        db.sql("""
                insert into showcase.consent (post, school, author, visit, host, asked_at)
                values (:post, :school, :author, :visit, :host, :now)
                """)
                .param("post", post.value())
                .param("school", school.value())
                .param("author", author.value())
                .param("visit", visit.id().value())
                .param("host", visit.host().value())
                .param("now", now())
                .update();
    }

    private void update(PersonId author, PostId post, PostText text, Standing standing) {
        db.sql("""
                update showcase.post
                   set title = :title, words = :words, standing = :standing, changed_at = :now
                 where id = :post and author = :author
                """)
                .param("title", text.title())
                .param("words", text.words())
                .param("standing", standing.word())
                .param("now", now())
                .param("post", post.value())
                .param("author", author.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
