package ajar.coaching.web;

import ajar.coaching.ConversationId;
import ajar.coaching.appointments.Appointment;
import ajar.coaching.appointments.Appointments;
import ajar.coaching.cards.Card;
import ajar.coaching.cards.Cards;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.conversations.Kind;
import ajar.coaching.conversations.Letter;
import ajar.coaching.conversations.Seen;
import ajar.coaching.struggles.Struggles;
import ajar.coaching.web.appointments.Meetings;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.Said;
import ajar.site.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everything of one person that only two read, or one. */
@Controller
class ConversationsController {

    private static final int WORDS_MAX = 120;

    private final Struggles struggles;
    private final Conversations conversations;
    private final Seen seen;
    private final Appointments appointments;
    private final Cards cards;
    private final People people;

    ConversationsController(
            Struggles struggles,
            Conversations conversations,
            Seen seen,
            Appointments appointments,
            Cards cards,
            People people) {
        this.struggles = struggles;
        this.conversations = conversations;
        this.seen = seen;
        this.appointments = appointments;
        this.cards = cards;
        this.people = people;
    }

    @GetMapping("/conversations")
    ModelAndView list(@Said("said") String said, Me me, Words words) {
        var letters = conversations.of(me.schoolId(), me.id()).stream()
                .flatMap(one -> conversations.read(me.schoolId(), one.id()).stream())
                .toList();
        var agreed = appointments.ahead(me.schoolId(), me.id());
        var page = new ConversationsPage(
                said.isEmpty() ? "" : words.say("coaching.said." + said),
                me.is(Role.TEACHER),
                ownStruggles(me, words),
                letters.stream()
                        .filter(one -> isOpen(one))
                        .map(one -> line(one, agreed, me, words))
                        .toList(),
                letters.stream()
                        .filter(one -> !isOpen(one))
                        .map(one -> line(one, agreed, me, words))
                        .toList(),
                cards.shownTo(me.schoolId(), me.id()).stream()
                        .map(one -> line(one, words))
                        .toList());
        return new ModelAndView("coaching/web/conversations", "page", page);
    }

    private List<ConversationsPage.Line> ownStruggles(Me me, Words words) {
        return struggles.of(me.schoolId(), me.id()).stream()
                .map(one -> ConversationsPage.Line.of(
                        "/struggles/" + one.id().value(), first(one.words()), Moments.date(one.writtenAt(), me, words)))
                .toList();
    }

    private static boolean isOpen(Letter letter) {
        return !letter.isClosed() && !letter.conversation().takenBack();
    }

    private ConversationsPage.Line line(Letter letter, Map<ConversationId, Appointment> agreed, Me me, Words words) {
        var conversation = letter.conversation();
        var state = conversation.takenBack() ? "taken-back" : letter.isClosed() ? "closed" : "open";
        return new ConversationsPage.Line(
                "/conversations/" + conversation.id().value(),
                name(me, conversation.other(me.id()), words),
                letter.entries().stream()
                        .filter(entry -> entry.kind() == (letter.isClosed() ? Kind.OWN_ANSWER : Kind.STRUGGLE))
                        .map(entry -> first(entry.words()))
                        .findFirst()
                        .orElse(""),
                words.say("coaching.state." + state, "date", Moments.date(conversation.begunAt(), me, words)),
                Optional.ofNullable(agreed.get(conversation.id()))
                        .map(one -> Meetings.agreed(one, words))
                        .orElse(""),
                seen.unread(me.schoolId(), me.id()).contains(conversation.id()),
                appointments.asking(me.schoolId(), me.id()).contains(conversation.id()));
    }

    private static ConversationsPage.Line line(Card card, Words words) {
        return ConversationsPage.Line.of(
                "/cards/" + card.id().value(),
                first(card.words()),
                words.say("coaching.card.until", "date", words.date(card.expiresOn())));
    }

    private String name(Me me, PersonId other, Words words) {
        return people.find(me.schoolId(), other).map(Person::name).orElseGet(() -> words.say("coaching.somebody"));
    }

    private static String first(String words) {
        return words.length() <= WORDS_MAX
                ? words
                : words.substring(
                                0,
                                words.lastIndexOf(' ', WORDS_MAX) < 1 ? WORDS_MAX : words.lastIndexOf(' ', WORDS_MAX))
                        + "…";
    }
}
