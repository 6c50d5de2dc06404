package ajar.coaching.drafts;

import ajar.coaching.ConversationId;
import ajar.coaching.DraftId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps drafts under the key of their conversation. Each page that somebody writes on has a draft of its own; it takes the place of the
 * one it began with only where nobody has gone on with that one meanwhile, so two devices end with two drafts, beside each other.
 */
@Repository
public class KeptDrafts {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    KeptDrafts(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Draft> of(ConversationId conversation, PersonId author, Slot slot) {
        return db
                .sql("""
                select id, version, words, kept_at from coaching.draft
                 where conversation = :conversation and author = :author and slot = :slot order by kept_at desc, id
                """)
                .param("conversation", conversation.value())
                .param("author", author.value())
                .param("slot", slot.word())
                .query((row, n) -> draft(conversation, row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Keeps what stands in a field. What was sent already is not kept again, and what is empty is a draft no longer.
     *
     * @param base what the page began with
     * @return false where it was sent already
     */
    @Transactional
    public boolean keep(
            SchoolId school,
            ConversationId conversation,
            PersonId author,
            Slot slot,
            DraftId id,
            String words,
            Draft.@Nullable Begun base) {
        if (!isThere(school, conversation) || isSent(conversation, id)) {
            return false;
        }
        if (words.isBlank()) {
            delete(conversation, author, id);
        } else {
            write(school, conversation, author, slot, id, words);
        }
        supersede(conversation, author, base);
        return true;
    }

    /** It is written for good, and with it what it went on from. */
    @Transactional
    public void sent(ConversationId conversation, PersonId author, DraftId id, Draft.@Nullable Begun base) {
        delete(conversation, author, id);
        supersede(conversation, author, base);
    }

    /** Throws one away. Harmless when repeated. */
    @Transactional
    public void delete(ConversationId conversation, PersonId author, DraftId id) {
        db.sql("delete from coaching.draft where conversation = :conversation and author = :author and id = :id")
                .param("conversation", conversation.value())
                .param("author", author.value())
                .param("id", id.value())
                .update();
    }

    /** A row of that id which is somebody else's stays as it is. */
    private void write(
            SchoolId school, ConversationId conversation, PersonId author, Slot slot, DraftId id, String words) {
        var sealed = vault.seal(scope(conversation), field(id), words);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var changed = db.sql("""
                update coaching.draft set words = :words, kept_at = :now, version = version + 1
                 where id = :id and conversation = :conversation and author = :author
                """)
                .param("id", id.value())
                .param("conversation", conversation.value())
                .param("author", author.value())
                .param("words", sealed)
                .param("now", now)
                .update();
        if (changed == 0) {
            db.sql("""
                    insert into coaching.draft (id, school, conversation, author, slot, words, kept_at)
                    values (:id, :school, :conversation, :author, :slot, :words, :now) on conflict (id) do nothing
                    """)
                    .param("id", id.value())
                    .param("school", school.value())
                    .param("conversation", conversation.value())
                    .param("author", author.value())
                    .param("slot", slot.word())
                    .param("words", sealed)
                    .param("now", now)
                    .update();
        }
    }

    private void supersede(ConversationId conversation, PersonId author, Draft.@Nullable Begun base) {
        if (base != null) {
            db.sql("""
                    delete from coaching.draft
                     where conversation = :conversation and author = :author and id = :id and version = :version
                    """)
                    .param("conversation", conversation.value())
                    .param("author", author.value())
                    .param("id", base.id().value())
                    .param("version", base.version())
                    .update();
        }
    }

    private boolean isThere(SchoolId school, ConversationId conversation) {
        return db.sql("select exists (select from coaching.conversation where school = :school and id = :id)")
                .param("school", school.value())
                .param("id", conversation.value())
                .query(Boolean.class)
                .single();
    }

    /** An entry has the id of the draft that it was. */
    private boolean isSent(ConversationId conversation, DraftId id) {
        return db.sql("select exists (select from coaching.entry where conversation = :conversation and id = :id)")
                .param("conversation", conversation.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private Optional<Draft> draft(ConversationId conversation, ResultSet row) throws SQLException {
        var id = new DraftId(row.getObject("id", UUID.class));
        var version = row.getInt("version");
        var keptAt = row.getObject("kept_at", OffsetDateTime.class).toInstant();
        return vault.open(scope(conversation), field(id), Objects.requireNonNull(row.getBytes("words")))
                .map(words -> new Draft(id, version, words, keptAt));
    }

    private static Scope scope(ConversationId conversation) {
        return new Scope("conversation", conversation.value());
    }

    private static Field field(DraftId id) {
        return new Field("coaching.draft.words", id.value());
    }
}
