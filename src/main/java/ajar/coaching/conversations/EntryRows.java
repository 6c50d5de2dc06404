package ajar.coaching.conversations;

import ajar.coaching.ConversationId;
import ajar.coaching.EntryId;
import ajar.school.SchoolId;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands written, sealed under the key of its conversation. */
@Repository
class EntryRows {

    private final JdbcClient db;
    private final Vault vault;

    EntryRows(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** In order; where the key was thrown away, without words. */
    List<Entry> of(ConversationId conversation) {
        return db.sql("""
                select id, place, kind, about, words, dot, dot_name, written_at, changed_at
                  from coaching.entry where conversation = :conversation order by place
                """)
                .param("conversation", conversation.value())
                .query((row, n) -> entry(conversation, row))
                .list();
    }

    /** At the end; the caller has the conversation's row. False where it stands there already. */
    boolean insert(SchoolId school, ConversationId conversation, EntryId id, Writing writing, Instant at) {
        return db.sql("""
                insert into coaching.entry (id, school, conversation, place, kind, about, words, dot, dot_name, written_at)
                select :id, :school, :conversation, coalesce(max(place), 0) + 1, :kind, :about, :words, :dot, :dotName, :at
                  from coaching.entry where conversation = :conversation
                on conflict (id) do nothing
                """)
                        .param("id", id.value())
                        .param("school", school.value())
                        .param("conversation", conversation.value())
                        .param("kind", writing.kind().word())
                        .param(
                                "about",
                                writing.about() == null ? null : writing.about().value(),
                                Types.OTHER)
                        .param(
                                "words",
                                sealed(
                                        conversation,
                                        id,
                                        "words",
                                        writing.words().strip()),
                                Types.BINARY)
                        .param("dot", sealed(conversation, id, "dot", writing.dot()), Types.BINARY)
                        .param("dotName", sealed(conversation, id, "dot_name", writing.dotName()), Types.BINARY)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void change(ConversationId conversation, EntryId id, String words, Instant at) {
        db.sql(
                        "update coaching.entry set words = :words, changed_at = :at where conversation = :conversation and id = :id")
                .param("words", sealed(conversation, id, "words", words.strip()), Types.BINARY)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("conversation", conversation.value())
                .param("id", id.value())
                .update();
    }

    void delete(ConversationId conversation, EntryId id) {
        db.sql("delete from coaching.entry where conversation = :conversation and id = :id")
                .param("conversation", conversation.value())
                .param("id", id.value())
                .update();
    }

    /** The key of a conversation. */
    static Scope scope(ConversationId conversation) {
        return new Scope("conversation", conversation.value());
    }

    private Entry entry(ConversationId conversation, ResultSet row) throws SQLException {
        var id = new EntryId(row.getObject("id", UUID.class));
        var about = row.getObject("about", UUID.class);
        return new Entry(
                id,
                row.getInt("place"),
                Kind.of(row.getString("kind")),
                about == null ? null : new EntryId(about),
                opened(conversation, id, "words", row.getBytes("words")),
                opened(conversation, id, "dot", row.getBytes("dot")),
                opened(conversation, id, "dot_name", row.getBytes("dot_name")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at") != null);
    }

    private byte @Nullable [] sealed(ConversationId conversation, EntryId id, String column, String words) {
        return words.isEmpty() ? null : vault.seal(scope(conversation), field(id, column), words);
    }

    private String opened(ConversationId conversation, EntryId id, String column, byte @Nullable [] sealed) {
        return sealed == null
                ? ""
                : vault.open(scope(conversation), field(id, column), sealed).orElse("");
    }

    private static Field field(EntryId id, String column) {
        return new Field("coaching.entry." + column, id.value());
    }
}
