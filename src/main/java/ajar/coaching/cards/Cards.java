package ajar.coaching.cards;

import ajar.coaching.CardId;
import ajar.coaching.ConversationId;
import ajar.coaching.DraftId;
import ajar.coaching.cards.CardAnswer.Done;
import ajar.coaching.cards.CardAnswer.Refusal;
import ajar.coaching.cards.CardAnswer.Refused;
import ajar.coaching.conversations.Conversation;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.drafts.Draft;
import ajar.coaching.drafts.KeptDrafts;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Schools;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cards as they are open today. The two of a conversation write, sign and withdraw one; those it names read it while it is signed by both
 * as it stands. A card that is over, or withdrawn, is not there for anybody.
 */
@Repository
public class Cards {

    private final CardRows rows;
    private final Conversations conversations;
    private final KeptDrafts drafts;
    private final People people;
    private final Schools schools;
    private final Clock clock;

    Cards(CardRows rows, Conversations conversations, KeptDrafts drafts, People people, Schools schools, Clock clock) {
        this.rows = rows;
        this.conversations = conversations;
        this.drafts = drafts;
        this.people = people;
        this.schools = schools;
        this.clock = clock;
    }

    /** The one of a conversation, for its two. */
    @Transactional(readOnly = true)
    public Optional<Card> of(SchoolId school, ConversationId conversation) {
        return open(school).stream()
                .filter(card -> card.conversation().equals(conversation))
                .findFirst();
    }

    /** One that somebody is named on. */
    @Transactional(readOnly = true)
    public Optional<Card> find(SchoolId school, PersonId reader, CardId id) {
        return shownTo(school, reader).stream()
                .filter(card -> card.id().equals(id))
                .findFirst();
    }

    /** All that somebody is named on, the latest first. */
    @Transactional(readOnly = true)
    public List<Card> shownTo(SchoolId school, PersonId reader) {
        return open(school).stream()
                .filter(card -> card.readers().contains(reader) && card.signed().size() == 2)
                .toList();
    }

    /** Whether somebody is named on one that they have not opened yet. */
    @Transactional(readOnly = true)
    public boolean isNewFor(SchoolId school, PersonId reader) {
        var shown = shownTo(school, reader);
        return !shown.isEmpty()
                && !rows.seen(reader).containsAll(shown.stream().map(Card::id).toList());
    }

    /** That somebody has opened one that they are named on; nobody else is told. */
    @Transactional
    public void markSeen(SchoolId school, PersonId reader, CardId card) {
        if (find(school, reader, card).isPresent()) {
            rows.markSeen(school, card, reader);
        }
    }

    /**
     * Writes the one card of a conversation, or changes it. What is changed is signed no longer.
     *
     * @param version that whoever writes has seen, 0 if none
     * @return nothing where there is no such conversation for that person
     */
    @Transactional
    public Optional<CardAnswer> write(
            SchoolId school,
            PersonId person,
            ConversationId conversation,
            int version,
            Card.Text text,
            DraftId draft,
            Draft.@Nullable Begun base) {
        return conversations.take(school, conversation).map(found -> {
            var refusal = refused(school, found, version, text);
            if (refusal.isPresent()) {
                return new Refused(refusal.get());
            }
            drafts.sent(conversation, person, draft, base);
            var card = of(school, conversation);
            if (card.filter(text::isOf).isPresent()) {
                return new Done(card.get().id());
            }
            conversations.move(school, person, conversation);
            return new Done(card.map(before -> changed(school, before, text))
                    .orElseGet(() -> rows.insert(school, conversation, text, clock.instant())));
        });
    }

    /** Signs it as it was shown. */
    @Transactional
    public Optional<CardAnswer> sign(SchoolId school, PersonId person, CardId id, int version) {
        return taken(school, id).map(card -> {
            if (card.version() != version) {
                return new Refused(Refusal.CHANGED_MEANWHILE);
            }
            rows.sign(school, card, person, clock.instant());
            conversations.move(school, person, card.conversation());
            return new Done(id);
        });
    }

    /** Ends it for everybody, and for good. Nothing where it is not there for one of the two. */
    @Transactional
    public Optional<ConversationId> withdraw(SchoolId school, PersonId person, CardId id) {
        return taken(school, id).map(card -> {
            rows.withdraw(school, id, person, clock.instant());
            conversations.move(school, person, card.conversation());
            return card.conversation();
        });
    }

    /** With its conversation's row, which only the two can take. */
    private Optional<Card> taken(SchoolId school, CardId id) {
        return open(school).stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .flatMap(card -> conversations.take(school, card.conversation()))
                .filter(conversation -> !conversation.takenBack())
                .flatMap(conversation -> of(school, conversation.id()))
                .filter(card -> card.id().equals(id));
    }

    private Optional<Refusal> refused(SchoolId school, Conversation conversation, int version, Card.Text text) {
        if (conversation.takenBack()) {
            return Optional.of(Refusal.TAKEN_BACK);
        } else if (of(school, conversation.id()).map(Card::version).orElse(0) != version) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        return text.refusedOn(today(school), others(school, conversation));
    }

    private Set<PersonId> others(SchoolId school, Conversation conversation) {
        return people.of(school).stream()
                .map(Person::id)
                .filter(one -> !one.equals(conversation.teacher()) && !one.equals(conversation.coach()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private CardId changed(SchoolId school, Card before, Card.Text text) {
        rows.update(school, before, text, clock.instant());
        return before.id();
    }

    private List<Card> open(SchoolId school) {
        var today = today(school);
        return rows.all(school).stream().filter(card -> card.isOpenOn(today)).toList();
    }

    private LocalDate today(SchoolId school) {
        return LocalDate.now(clock.withZone(schools.get(school).zone()));
    }
}
