package ajar.coaching.conversations;

import ajar.coaching.ConversationId;
import ajar.coaching.DraftId;
import ajar.coaching.EntryId;
import ajar.coaching.StruggleId;
import ajar.coaching.struggles.Struggles;
import ajar.notices.Notices;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conversations somebody is one of the two of: begun, taken back, given again and erased by the teacher alone. Row level security
 * shows them to nobody else, and to the coach none that was taken back.
 */
@Repository
public class Conversations {

    private final JdbcClient db;
    private final Vault vault;
    private final EntryRows entries;
    private final Struggles struggles;
    private final Seen seen;
    private final People people;
    private final StillToCome stillToCome;
    private final Notices notices;
    private final Clock clock;

    Conversations(
            JdbcClient db,
            Vault vault,
            EntryRows entries,
            Struggles struggles,
            Seen seen,
            People people,
            StillToCome stillToCome,
            Notices notices,
            Clock clock) {
        this.db = db;
        this.vault = vault;
        this.entries = entries;
        this.struggles = struggles;
        this.seen = seen;
        this.people = people;
        this.stillToCome = stillToCome;
        this.notices = notices;
        this.clock = clock;
    }

    /** Of one person, the latest first. */
    @Transactional(readOnly = true)
    public List<Conversation> of(SchoolId school, PersonId person) {
        return db.sql("""
                select c.id, c.teacher, c.coach, c.begun_at, c.moves,
                       exists (select from coaching.taking_back t where t.conversation = c.id) as taken_back,
                       exists (select from coaching.new_way n where n.conversation = c.id) as other_held
                  from coaching.conversation c
                 where c.school = :school and (c.teacher = :person or c.coach = :person)
                 order by c.begun_at desc, c.id
                """)
                .param("school", school.value())
                .param("person", person.value())
                .query(Conversations::conversation)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Letter> read(SchoolId school, ConversationId id) {
        return find(school, id).map(conversation -> new Letter(conversation, entries.of(id)));
    }

    /** How much has happened in it; nothing where it is not there for whoever asks. */
    @Transactional(readOnly = true)
    public Optional<Integer> moves(SchoolId school, ConversationId id) {
        return db.sql("select moves from coaching.conversation where school = :school and id = :id")
                .param("school", school.value())
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    /** Brings a struggle to a coach: its words move into a conversation. Nothing where there is no such struggle or coach. */
    @Transactional
    public Optional<ConversationId> begin(SchoolId school, PersonId teacher, StruggleId struggle, PersonId coach) {
        var found = struggles.find(school, teacher, struggle);
        if (found.isEmpty()
                || coach.equals(teacher)
                || people.find(school, coach).isEmpty()
                || !people.rolesOf(school, coach).contains(Role.COACH)) {
            return Optional.empty();
        }
        struggles.remove(school, teacher, struggle);
        return Optional.of(begin(school, teacher, coach, found.get().words(), clock.instant()));
    }

    /** As if a struggle of these words had been brought at that time: for a made-up school. */
    @Transactional
    public ConversationId begin(SchoolId school, PersonId teacher, PersonId coach, String words, Instant at) {
        var id = new ConversationId(UUID.randomUUID());
        db.sql("""
                insert into coaching.conversation (id, school, teacher, coach, begun_at, moves)
                values (:id, :school, :teacher, :coach, :at, 1)
                """)
                .param("id", id.value())
                .param("school", school.value())
                .param("teacher", teacher.value())
                .param("coach", coach.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        var draft = new DraftId(UUID.randomUUID());
        entries.insert(school, id, new EntryId(draft.value()), Writing.of(Kind.STRUGGLE, words, draft), at);
        seen.mark(school, teacher, id);
        return id;
    }

    /** Whether {@link #read} would answer whoever asks. */
    @Transactional(readOnly = true)
    public boolean isThere(SchoolId school, ConversationId id) {
        return find(school, id).isPresent();
    }

    /** From now on it is the teacher's alone, with all that stands in it. Harmless when repeated; false for everybody else. */
    @Transactional
    public boolean takeBack(SchoolId school, PersonId teacher, ConversationId id) {
        var own = isTeachers(school, teacher, id);
        if (own) {
            db.sql("""
                    insert into coaching.taking_back (school, conversation, taken_at) values (:school, :id, :now)
                    on conflict do nothing
                    """)
                    .param("school", school.value())
                    .param("id", id.value())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return own;
    }

    /** Lets the coach read it again, and go on. Harmless when repeated; false for everybody else. */
    @Transactional
    public boolean giveAgain(SchoolId school, PersonId teacher, ConversationId id) {
        var own = isTeachers(school, teacher, id);
        if (own) {
            db.sql("delete from coaching.taking_back where school = :school and conversation = :id")
                    .param("school", school.value())
                    .param("id", id.value())
                    .update();
        }
        return own;
    }

    /** Lets the other in again, who has been given a new way in by a steward. False where it is not there for whoever says so. */
    @Transactional
    public boolean recognise(SchoolId school, ConversationId id) {
        var there = take(school, id).isPresent();
        if (there) {
            db.sql("delete from coaching.new_way where school = :school and conversation = :id")
                    .param("school", school.value())
                    .param("id", id.value())
                    .update();
        }
        return there;
    }

    /** Writes what it began with as a struggle again, which can be brought to somebody else. Nothing for anybody but its teacher. */
    @Transactional
    public Optional<StruggleId> writeAgain(SchoolId school, PersonId teacher, ConversationId id) {
        return read(school, id)
                .filter(letter -> letter.conversation().teacher().equals(teacher))
                .flatMap(letter -> letter.entries().stream()
                        .filter(entry -> entry.kind() == Kind.STRUGGLE)
                        .findFirst())
                .map(struggle -> struggles.write(school, teacher, struggle.words()));
    }

    /**
     * Throws its keys away and its rows after them: what was written in it, cards and drafts are gone for both, in backups, too. The
     * keys go first, so that a crash in between leaves nothing that can be read. What is still to come of appointments is cancelled; those
     * that have been stay in the coach's mirror, as times of their own. False for anybody but its teacher.
     */
    @Transactional
    public boolean erase(SchoolId school, PersonId teacher, ConversationId id) {
        var own = isTeachers(school, teacher, id);
        if (own) {
            vault.forget(EntryRows.scope(id));
            stillToCome.end(school, teacher, id);
            db.sql("select id from coaching.card where school = :school and conversation = :id")
                    .param("school", school.value())
                    .param("id", id.value())
                    .query(UUID.class)
                    .list()
                    .forEach(card -> vault.forget(new Scope("card", card)));
            db.sql("delete from coaching.conversation where school = :school and id = :id")
                    .param("school", school.value())
                    .param("id", id.value())
                    .update();
        }
        return own;
    }

    /** Makes whoever else acts in it wait until this transaction ends. Nothing where it is not there for whoever asks. */
    @Transactional
    public Optional<Conversation> take(SchoolId school, ConversationId id) {
        return db.sql("select id from coaching.conversation where school = :school and id = :id for update")
                .param("school", school.value())
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .flatMap(taken -> find(school, id));
    }

    /** Counts that something happened in it, which the other may want to see, and that whoever did it has seen it. */
    @Transactional
    public void move(SchoolId school, PersonId person, ConversationId id) {
        db.sql("update coaching.conversation set moves = moves + 1 where school = :school and id = :id")
                .param("school", school.value())
                .param("id", id.value())
                .update();
        seen.mark(school, person, id);
        find(school, id).filter(talk -> !talk.takenBack()).ifPresent(talk -> tellTheOther(school, person, talk));
    }

    /** That something waits, and neither what nor of whom: mail is read over shoulders. */
    private void tellTheOther(SchoolId school, PersonId person, Conversation talk) {
        var other = talk.teacher().equals(person) ? talk.coach() : talk.teacher();
        notices.tell(school, other, "coaching.waits", "/conversations");
    }

    private Optional<Conversation> find(SchoolId school, ConversationId id) {
        return db.sql("""
                select c.id, c.teacher, c.coach, c.begun_at, c.moves,
                       exists (select from coaching.taking_back t where t.conversation = c.id) as taken_back,
                       exists (select from coaching.new_way n where n.conversation = c.id) as other_held
                  from coaching.conversation c where c.school = :school and c.id = :id
                """)
                .param("school", school.value())
                .param("id", id.value())
                .query(Conversations::conversation)
                .optional();
    }

    /** Locks it where it is. */
    private boolean isTeachers(SchoolId school, PersonId teacher, ConversationId id) {
        return take(school, id)
                .filter(conversation -> conversation.teacher().equals(teacher))
                .isPresent();
    }

    private static Conversation conversation(ResultSet row, int n) throws SQLException {
        return new Conversation(
                new ConversationId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("teacher", UUID.class)),
                new PersonId(row.getObject("coach", UUID.class)),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getInt("moves"),
                row.getBoolean("taken_back"),
                row.getBoolean("other_held"));
    }
}
