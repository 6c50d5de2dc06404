package ajar.coaching.web.cards;

import ajar.coaching.ConversationId;
import ajar.coaching.DraftId;
import ajar.coaching.cards.Card;
import ajar.coaching.cards.Cards;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.drafts.Slot;
import ajar.coaching.web.letter.Field;
import ajar.coaching.web.letter.Fields;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of cards. */
@Component
class CardPages {

    private static final int DAYS_USUAL = 30;

    private final Conversations conversations;
    private final Cards cards;
    private final Fields fields;
    private final People people;
    private final Clock clock;

    CardPages(Conversations conversations, Cards cards, Fields fields, People people, Clock clock) {
        this.conversations = conversations;
        this.cards = cards;
        this.fields = fields;
        this.people = people;
        this.clock = clock;
    }

    /** What somebody wanted to write and could not, and why. */
    record Attempt(String words, String lastDay, List<String> readers, String why) {}

    CardPage of(Me me, ConversationId id, @Nullable DraftId wanted, @Nullable Attempt attempt, Words words) {
        var conversation =
                conversations.read(me.schoolId(), id).orElseThrow(NotHere::new).conversation();
        if (conversation.takenBack()) {
            throw new NotHere();
        }
        var card = cards.of(me.schoolId(), id);
        var all = people.of(me.schoolId());
        var two = Set.of(conversation.teacher(), conversation.coach());
        var today = LocalDate.now(clock.withZone(me.zone()));
        var other = conversation.other(me.id());
        var chosen = card.map(Card::readers).orElse(List.of());
        return new CardPage(
                id.value().toString(),
                card.map(one -> one.id().value().toString()).orElse(""),
                card.map(Card::version).orElse(0),
                names(all, List.of(other), words),
                card.map(Card::words).orElse(""),
                card.map(one -> words.date(one.expiresOn())).orElse(""),
                names(all, chosen, words),
                card.filter(one -> one.signed().contains(me.id())).isPresent(),
                card.filter(one -> one.signed().contains(other)).isPresent(),
                field(me, id, wanted, attempt, card.map(Card::words).orElse(""), words),
                attempt != null
                        ? attempt.lastDay()
                        : card.map(Card::expiresOn)
                                .orElse(today.plusDays(DAYS_USUAL))
                                .toString(),
                today.plusDays(1).toString(),
                today.plusDays(Card.DAYS_MAX).toString(),
                attempt != null ? attempt.readers() : ids(chosen),
                readers(all, two));
    }

    private static List<String> ids(List<PersonId> people) {
        return people.stream().map(one -> one.value().toString()).toList();
    }

    private static List<CardPage.Reader> readers(List<Person> all, Set<PersonId> two) {
        return all.stream()
                .filter(person -> !two.contains(person.id()))
                .map(person -> new CardPage.Reader(person.id().value().toString(), person.name()))
                .toList();
    }

    ShownCard shown(Me me, Card card, Words words) {
        return new ShownCard(
                card.id().value().toString(),
                card.words(),
                words.say("coaching.card.signed-by", "names", names(people.of(me.schoolId()), card.signed(), words)),
                words.say("coaching.card.until", "date", words.date(card.expiresOn())));
    }

    private Field field(
            Me me,
            ConversationId id,
            @Nullable DraftId wanted,
            @Nullable Attempt attempt,
            String written,
            Words words) {
        var field = fields.of(me, id, Slot.CARD, wanted, words);
        if (attempt != null) {
            return field.refusedFor(attempt.why(), attempt.words());
        }
        return field.words().isEmpty() ? field.refusedFor("", written) : field;
    }

    private static String names(List<Person> all, Collection<PersonId> some, Words words) {
        var names = all.stream()
                .filter(person -> some.contains(person.id()))
                .map(Person::name)
                .collect(Collectors.joining(words.say("coaching.and")));
        return names.isEmpty() && !some.isEmpty() ? words.say("coaching.somebody") : names;
    }
}
