package ajar.coaching.cards;

import ajar.coaching.CardId;
import ajar.coaching.ConversationId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards, each sealed under a key of its own. */
@Repository
class CardRows {

    private final JdbcClient db;
    private final Vault vault;

    CardRows(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /** Those that nobody has withdrawn and that are there for whoever asks, the latest first. */
    List<Card> all(SchoolId school) {
        return db.sql("""
                select c.id, c.conversation, c.words, c.version, c.expires_on,
                       (select coalesce(array_agg(r.reader), '{}') from coaching.card_reader r where r.card = c.id) as readers,
                       (select coalesce(array_agg(s.person), '{}') from coaching.card_signature s
                         where s.card = c.id and s.version = c.version) as signed
                  from coaching.card c
                 where c.school = :school and not exists (select from coaching.card_withdrawal w where w.card = c.id)
                 order by c.written_at desc, c.id
                """).param("school", school.value()).query((row, n) -> card(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    CardId insert(SchoolId school, ConversationId conversation, Card.Text text, Instant at) {
        var id = new CardId(UUID.randomUUID());
        db.sql("""
                insert into coaching.card (id, school, conversation, words, expires_on, written_at)
                values (:id, :school, :conversation, :words, :expires, :at)
                """)
                .param("id", id.value())
                .param("school", school.value())
                .param("conversation", conversation.value())
                .param("words", sealed(id, text.words()))
                .param("expires", text.expiresOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        name(school, id, Set.of(), text.readers());
        return id;
    }

    void update(SchoolId school, Card card, Card.Text text, Instant at) {
        db.sql("update coaching.card set words = :words, expires_on = :expires, changed_at = :at where id = :id")
                .param("words", sealed(card.id(), text.words()))
                .param("expires", text.expiresOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", card.id().value())
                .update();
        name(school, card.id(), Set.copyOf(card.readers()), text.readers());
    }

    void sign(SchoolId school, Card card, PersonId person, Instant at) {
        db.sql("""
                insert into coaching.card_signature (school, card, person, version, signed_at)
                values (:school, :card, :person, :version, :at)
                on conflict (card, person) do update set version = excluded.version, signed_at = excluded.signed_at
                """)
                .param("school", school.value())
                .param("card", card.id().value())
                .param("person", person.value())
                .param("version", card.version())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(SchoolId school, CardId card, PersonId person, Instant at) {
        db.sql("""
                insert into coaching.card_withdrawal (school, card, withdrawn_by, withdrawn_at)
                values (:school, :card, :person, :at) on conflict (card) do nothing
                """)
                .param("school", school.value())
                .param("card", card.value())
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void markSeen(SchoolId school, CardId card, PersonId reader) {
        db.sql("""
                insert into coaching.card_seen (school, card, reader) values (:school, :card, :reader) on conflict do nothing
                """)
                .param("school", school.value())
                .param("card", card.value())
                .param("reader", reader.value())
                .update();
    }

    Set<CardId> seen(PersonId reader) {
        return new HashSet<>(db.sql("select card from coaching.card_seen where reader = :reader")
                .param("reader", reader.value())
                .query((row, n) -> new CardId(row.getObject("card", UUID.class)))
                .list());
    }

    private void name(SchoolId school, CardId card, Set<PersonId> before, Set<PersonId> after) {
        before.stream().filter(reader -> !after.contains(reader)).forEach(reader -> db.sql(
                        "delete from coaching.card_reader where card = :card and reader = :reader")
                .param("card", card.value())
                .param("reader", reader.value())
                .update());
        after.stream().filter(reader -> !before.contains(reader)).forEach(reader -> db.sql(
                        "insert into coaching.card_reader (school, card, reader) values (:school, :card, :reader)")
                .param("school", school.value())
                .param("card", card.value())
                .param("reader", reader.value())
                .update());
    }

    private Optional<Card> card(ResultSet row) throws SQLException {
        var id = new CardId(row.getObject("id", UUID.class));
        var conversation = new ConversationId(row.getObject("conversation", UUID.class));
        var version = row.getInt("version");
        var expires = row.getObject("expires_on", LocalDate.class);
        var readers = people(row, "readers");
        var signed = Set.copyOf(people(row, "signed"));
        return vault.open(scope(id), field(id), Objects.requireNonNull(row.getBytes("words")))
                .map(words -> new Card(id, conversation, words, version, expires, readers, signed));
    }

    private static List<PersonId> people(ResultSet row, String column) throws SQLException {
        return Stream.of((UUID[]) row.getArray(column).getArray())
                .map(PersonId::new)
                .toList();
    }

    private byte[] sealed(CardId card, String words) {
        return vault.seal(scope(card), field(card), words.strip());
    }

    private static Scope scope(CardId card) {
        return new Scope("card", card.value());
    }

    private static Field field(CardId card) {
        return new Field("coaching.card.words", card.value());
    }
}
