package ajar.coaching.cards;

import ajar.coaching.CardId;
import ajar.coaching.ConversationId;
import ajar.coaching.cards.CardAnswer.Refusal;
import ajar.coaching.struggles.Struggle;
import ajar.school.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What both want a third person to read.
 *
 * @param version counts what was changed
 * @param expiresOn its last day
 * @param signed who has signed it as it stands now
 */
public record Card(
        CardId id,
        ConversationId conversation,
        String words,
        int version,
        LocalDate expiresOn,
        List<PersonId> readers,
        Set<PersonId> signed) {

    public static final int DAYS_MAX = 90;
    public static final int READERS_MAX = 3;

    public Card {
        readers = List.copyOf(readers);
        signed = Set.copyOf(signed);
    }

    /** Whether its last day is not over. */
    public boolean isOpenOn(LocalDate today) {
        return !today.isAfter(expiresOn);
    }

    /** What somebody wants it to say, to whom, until when. */
    public record Text(String words, LocalDate expiresOn, Set<PersonId> readers) {

        public Text {
            readers = Set.copyOf(readers);
        }

        /** @param others everybody it may be shown to */
        Optional<Refusal> refusedOn(LocalDate today, Set<PersonId> others) {
            if (words.isBlank()) {
                return Optional.of(Refusal.EMPTY);
            } else if (words.length() > Struggle.WORDS_MAX) {
                return Optional.of(Refusal.TOO_LONG);
            } else if (readers.isEmpty() || readers.size() > READERS_MAX || !others.containsAll(readers)) {
                return Optional.of(Refusal.READERS);
            } else {
                return expiresOn.isAfter(today) && !expiresOn.isAfter(today.plusDays(DAYS_MAX))
                        ? Optional.empty()
                        : Optional.of(Refusal.LAST_DAY);
            }
        }

        boolean isOf(Card card) {
            return words.strip().equals(card.words)
                    && expiresOn.equals(card.expiresOn)
                    && readers.equals(Set.copyOf(card.readers));
        }
    }
}
