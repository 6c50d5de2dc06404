package ajar.coaching.demo;

import ajar.coaching.ConversationId;
import ajar.coaching.DraftId;
import ajar.coaching.EntryId;
import ajar.coaching.cards.Card;
import ajar.coaching.cards.CardAnswer;
import ajar.coaching.cards.Cards;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.conversations.Kind;
import ajar.coaching.conversations.Writing;
import ajar.coaching.conversations.WritingAnswer.Written;
import ajar.coaching.conversations.Writings;
import ajar.coaching.struggles.Struggles;
import ajar.dots.Dot;
import ajar.postgres.DatabaseContext;
import ajar.school.DemoSchoolFounded;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.demo.DemoPeople;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Everybody of the made-up school writes in their own name: nothing else would come past the walls. */
@Component
class DemoTalks {

    private static final Duration CARD_LIES = Duration.ofDays(21);

    private final Struggles struggles;
    private final Conversations conversations;
    private final Writings writings;
    private final Cards cards;
    private final People people;
    private final DemoPeople demo;
    private final DemoMeetings meetings;
    private final Clock clock;

    DemoTalks(
            Struggles struggles,
            Conversations conversations,
            Writings writings,
            Cards cards,
            People people,
            DemoPeople demo,
            DemoMeetings meetings,
            Clock clock) {
        this.struggles = struggles;
        this.conversations = conversations;
        this.writings = writings;
        this.cards = cards;
        this.people = people;
        this.demo = demo;
        this.meetings = meetings;
        this.clock = clock;
    }

    @EventListener
    void begin(DemoSchoolFounded founded) {
        var school = founded.school();
        var teacher = guest(Role.TEACHER);
        var coach = guest(Role.COACH);
        var others = DatabaseContext.asJob("demo", school.value(), () -> people.holding(school, Role.TEACHER)).stream()
                .map(Person::id)
                .filter(one -> !one.equals(teacher) && !one.equals(coach))
                .toList();
        keepToThemselves(school, teacher);
        var closed = tell(school, teacher, coach, others.getLast(), Told.LATE_BOOKS);
        var underWay = tell(school, teacher, coach, others.getLast(), Told.THREE_HANDS);
        tell(school, others.get(2), coach, others.getLast(), Told.FIRST_MINUTES);
        tell(school, others.get(9), coach, others.getLast(), Told.GROUP_WORK);
        var begun = tell(school, others.get(16), coach, others.getLast(), Told.ONE_PUPIL);
        meetings.agree(school, underWay, coach, teacher);
        meetings.ask(school, begun, others.get(16));
        sign(school, closed, List.of(teacher, coach), guest(Role.LEADER));
    }

    private PersonId guest(Role role) {
        return demo.five().stream()
                .filter(somebody -> somebody.role() == role)
                .map(DemoPeople.Somebody::id)
                .findFirst()
                .orElseThrow();
    }

    private void keepToThemselves(SchoolId school, PersonId teacher) {
        var days = 3;
        for (var words : Told.KEPT) {
            var at = ago(days);
            as(school, teacher, () -> struggles.write(school, teacher, words, at));
            days += 12;
        }
    }

    private ConversationId tell(SchoolId school, PersonId teacher, PersonId coach, PersonId example, Told told) {
        var at = ago(told.beganDaysAgo());
        var begun = at;
        var id = as(school, teacher, () -> conversations.begin(school, teacher, coach, told.struggle(), begun));
        var last = new EntryId(id.value());
        for (var line : told.lines()) {
            at = at.plus(Duration.ofHours(line.after()));
            var writer = line.kind().writer() == ajar.coaching.conversations.Part.TEACHER ? teacher : coach;
            last = write(school, writer, id, writing(line, last, example, school), at);
        }
        return id;
    }

    private Writing writing(Told.Line line, EntryId before, PersonId example, SchoolId school) {
        var draft = new DraftId(UUID.randomUUID());
        if (line.kind() != Kind.DOT) {
            return Writing.of(line.kind(), line.words(), draft);
        }
        var name = DatabaseContext.asJob("demo", school.value(), () -> people.find(school, example))
                .map(Person::name)
                .orElseThrow();
        return Writing.dot(before, new Dot.Colleague(example).written(), name, line.words(), draft);
    }

    private EntryId write(SchoolId school, PersonId writer, ConversationId id, Writing writing, Instant at) {
        var answer = as(school, writer, () -> writings.write(school, writer, id, writing, at))
                .orElseThrow();
        if (answer instanceof Written written) {
            return written.entry();
        }
        throw new IllegalStateException("The made-up school may not write %s: %s.".formatted(writing.kind(), answer));
    }

    private void sign(SchoolId school, ConversationId id, List<PersonId> two, PersonId reader) {
        var lastDay = LocalDate.ofInstant(clock.instant().plus(CARD_LIES), java.time.ZoneOffset.UTC);
        var text = new Card.Text(Told.CARD, lastDay, Set.of(reader));
        as(
                school,
                two.getFirst(),
                () -> cards.write(school, two.getFirst(), id, 0, text, new DraftId(UUID.randomUUID()), null));
        for (var one : two) {
            var signed = as(school, one, () -> cards.of(school, id)
                    .flatMap(card -> cards.sign(school, one, card.id(), card.version())));
            if (signed.filter(CardAnswer.Done.class::isInstance).isEmpty()) {
                throw new IllegalStateException("The made-up school could not sign its card.");
            }
        }
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private static <T> T as(SchoolId school, PersonId who, ScopedValue.CallableOp<T, RuntimeException> work) {
        return DatabaseContext.as(who.value(), school.value(), work);
    }
}
