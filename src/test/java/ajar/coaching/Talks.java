package ajar.coaching;

import static ajar.Hawthorn.HAWTHORN;

import ajar.Hawthorn;
import ajar.coaching.cards.Card;
import ajar.coaching.cards.Cards;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.conversations.Kind;
import ajar.coaching.conversations.Letter;
import ajar.coaching.conversations.Writing;
import ajar.coaching.conversations.WritingAnswer;
import ajar.coaching.conversations.Writings;
import ajar.coaching.drafts.KeptDrafts;
import ajar.coaching.struggles.Struggles;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.site.vault.Vault;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Hawthorn, where Cleo has brought a struggle to Dara, and what each of them does in their own name. */
public record Talks(
        Owner owner,
        JdbcClient db,
        Vault vault,
        Struggles struggles,
        Conversations conversations,
        Writings writings,
        KeptDrafts drafts,
        Cards cards,
        TransactionTemplate transaction) {

    public static final String STRUGGLE = "When I ask a question the same three hands go up.";

    public ConversationId begun() {
        Hawthorn.foundIn(owner);
        return brought(Hawthorn.CLEO, Hawthorn.DARA);
    }

    public ConversationId brought(PersonId teacher, PersonId coach) {
        return as(teacher, () -> {
            var struggle = struggles.write(HAWTHORN, teacher, STRUGGLE);
            return conversations.begin(HAWTHORN, teacher, struggle, coach).orElseThrow();
        });
    }

    public Optional<WritingAnswer> write(PersonId who, ConversationId id, Kind kind, String words) {
        return as(who, () -> writings.write(HAWTHORN, who, id, Writing.of(kind, words, draft())));
    }

    public EntryId written(PersonId who, ConversationId id, Kind kind, String words) {
        return write(who, id, kind, words)
                .map(answer -> ((WritingAnswer.Written) answer).entry())
                .orElseThrow();
    }

    public Optional<Letter> read(PersonId who, ConversationId id) {
        return as(who, () -> conversations.read(HAWTHORN, id));
    }

    public String words(PersonId who, ConversationId id) {
        return read(who, id)
                .map(letter -> String.join(
                        "|",
                        letter.entries().stream().map(entry -> entry.words()).toList()))
                .orElse("");
    }

    /** For Ruth, the leader, until a month from the day. */
    public Card.Text forRuth(String words, LocalDate today) {
        return new Card.Text(words, today.plusMonths(1), Set.of(Hawthorn.RUTH));
    }

    /** Rows that a statement changes in somebody's name, past everything that the application would say to it. */
    public int changed(PersonId who, String statement, Object... values) {
        return as(
                who,
                () -> Objects.requireNonNull(transaction.execute(
                        begun -> db.sql(statement).params(values).update())));
    }

    public static DraftId draft() {
        return new DraftId(UUID.randomUUID());
    }

    public static <T> T as(PersonId who, ScopedValue.CallableOp<T, RuntimeException> work) {
        return DatabaseContext.as(who.value(), HAWTHORN.value(), work);
    }
}
