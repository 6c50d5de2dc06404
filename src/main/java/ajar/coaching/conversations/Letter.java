package ajar.coaching.conversations;

import ajar.coaching.EntryId;
import ajar.coaching.conversations.WritingAnswer.Refusal;
import ajar.coaching.struggles.Struggle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A conversation as it stands written. Decides what may be added and what may still be put better; reads nothing, writes nothing. */
public record Letter(Conversation conversation, List<Entry> entries) {

    /** So long one may put it better, if the other has not gone on from it. */
    public static final Duration UNDONE_WITHIN = Duration.ofMinutes(15);

    public Letter {
        entries = List.copyOf(entries);
    }

    public boolean isClosed() {
        return entries.stream().anyMatch(entry -> entry.kind() == Kind.OWN_ANSWER);
    }

    /** The teacher asked for an example and has none yet. */
    public Optional<Entry> openAsking() {
        return entries.stream()
                .filter(entry -> entry.kind() == Kind.ASKING)
                .filter(asking -> entries.stream().noneMatch(dot -> asking.id().equals(dot.about())))
                .findFirst();
    }

    public Optional<Entry> find(EntryId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** What stands in the way of adding something. */
    public Optional<Refusal> refuses(Part part, Writing writing) {
        if (writing.kind().writer() != part || writing.kind() == Kind.STRUGGLE) {
            return Optional.of(Refusal.NOT_YOURS);
        } else if (conversation.takenBack()) {
            return Optional.of(Refusal.TAKEN_BACK);
        } else if (isClosed()) {
            return Optional.of(Refusal.CLOSED);
        }
        return switch (writing.kind()) {
            case ASKING -> openAsking().map(asked -> Refusal.ASKED_ALREADY);
            case DOT ->
                openAsking()
                                .map(Entry::id)
                                .filter(asked -> asked.equals(writing.about()))
                                .isPresent()
                        ? refusesWords(writing.words())
                        : Optional.of(Refusal.NOT_ASKED);
            default -> refusesWords(writing.words());
        };
    }

    /** What stands in the way of putting an entry better, or of taking it away. */
    public Optional<Refusal> refusesChange(Part part, EntryId id, Instant now) {
        var found = find(id).filter(entry -> entry.kind().writer() == part && entry.kind() != Kind.STRUGGLE);
        if (found.isEmpty()) {
            return Optional.of(Refusal.NOT_YOURS);
        } else if (conversation.takenBack()) {
            return Optional.of(Refusal.TAKEN_BACK);
        }
        var entry = found.get();
        var goneOn = entries.stream()
                .anyMatch(later -> later.place() > entry.place() && later.kind().writer() != part);
        return goneOn || now.isAfter(entry.writtenAt().plus(UNDONE_WITHIN))
                ? Optional.of(Refusal.TOO_LATE)
                : Optional.empty();
    }

    public static Optional<Refusal> refusesWords(String words) {
        if (words.isBlank()) {
            return Optional.of(Refusal.EMPTY);
        }
        return words.length() > Struggle.WORDS_MAX ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }
}
