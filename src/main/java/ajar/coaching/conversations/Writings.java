package ajar.coaching.conversations;

import ajar.coaching.ConversationId;
import ajar.coaching.EntryId;
import ajar.coaching.conversations.WritingAnswer.Refusal;
import ajar.coaching.conversations.WritingAnswer.Refused;
import ajar.coaching.conversations.WritingAnswer.Written;
import ajar.coaching.drafts.KeptDrafts;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes in conversations, and puts better what was just written. Each verb is answered with nothing where there is no such conversation
 * for that person. Acts in one conversation come one after another.
 */
@Repository
public class Writings {

    private final Conversations conversations;
    private final EntryRows entries;
    private final KeptDrafts drafts;
    private final Clock clock;

    Writings(Conversations conversations, EntryRows entries, KeptDrafts drafts, Clock clock) {
        this.conversations = conversations;
        this.entries = entries;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Writes it once, however often it is sent, and takes away the draft that it was. */
    @Transactional
    public Optional<WritingAnswer> write(SchoolId school, PersonId person, ConversationId id, Writing writing) {
        return write(school, person, id, writing, clock.instant());
    }

    /** As {@link #write}, some time ago: for a made-up school. */
    @Transactional
    public Optional<WritingAnswer> write(
            SchoolId school, PersonId person, ConversationId id, Writing writing, Instant at) {
        return taken(school, id).map(letter -> {
            var entry = new EntryId(writing.draft().value());
            if (letter.find(entry).isPresent()) {
                return new Written(entry);
            }
            return letter.refuses(letter.conversation().partOf(person), writing)
                    .<WritingAnswer>map(Refused::new)
                    .orElseGet(() -> new Written(written(school, person, id, writing, at)));
        });
    }

    /** Puts better what was just written. */
    @Transactional
    public Optional<WritingAnswer> change(
            SchoolId school, PersonId person, ConversationId id, EntryId entry, String words) {
        return changing(school, person, id, entry, letter -> {
            var refused = Letter.refusesWords(words);
            if (refused.isEmpty()) {
                entries.change(id, entry, words, clock.instant());
            }
            return refused;
        });
    }

    /** Takes away what was just written; taking away the own answer opens the conversation again. */
    @Transactional
    public Optional<WritingAnswer> remove(SchoolId school, PersonId person, ConversationId id, EntryId entry) {
        return changing(school, person, id, entry, letter -> {
            entries.delete(id, entry);
            return Optional.empty();
        });
    }

    private EntryId written(SchoolId school, PersonId person, ConversationId id, Writing writing, Instant at) {
        var entry = new EntryId(writing.draft().value());
        if (!entries.insert(school, id, entry, writing, at)) {
            // Somebody else's, whatever it is: never two of one name.
            entry = new EntryId(UUID.randomUUID());
            entries.insert(school, id, entry, writing, at);
        }
        drafts.sent(id, person, writing.draft(), writing.base());
        conversations.move(school, person, id);
        return entry;
    }

    private Optional<WritingAnswer> changing(
            SchoolId school,
            PersonId person,
            ConversationId id,
            EntryId entry,
            Function<Letter, Optional<Refusal>> change) {
        return taken(school, id).map(letter -> {
            var part = letter.conversation().partOf(person);
            var refused = letter.refusesChange(part, entry, clock.instant()).or(() -> change.apply(letter));
            if (refused.isEmpty()) {
                conversations.move(school, person, id);
            }
            return refused.<WritingAnswer>map(Refused::new).orElseGet(() -> new Written(entry));
        });
    }

    private Optional<Letter> taken(SchoolId school, ConversationId id) {
        return conversations.take(school, id).map(conversation -> new Letter(conversation, entries.of(id)));
    }
}
