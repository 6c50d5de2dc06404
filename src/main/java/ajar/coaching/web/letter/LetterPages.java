package ajar.coaching.web.letter;

import ajar.coaching.ConversationId;
import ajar.coaching.DraftId;
import ajar.coaching.ToFocus;
import ajar.coaching.asking.Phase;
import ajar.coaching.asking.Question;
import ajar.coaching.asking.QuestionBank;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.conversations.Entry;
import ajar.coaching.conversations.Kind;
import ajar.coaching.conversations.Letter;
import ajar.coaching.conversations.Part;
import ajar.coaching.drafts.Slot;
import ajar.coaching.web.Moments;
import ajar.coaching.web.appointments.Meetings;
import ajar.coaching.web.letter.LetterPage.Questions;
import ajar.dots.Dot;
import ajar.dots.DotsOffered;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a conversation for one of the two. */
@Component
class LetterPages {

    private static final int FITTING = 3;

    private final Conversations conversations;
    private final Fields fields;
    private final QuestionBank questions;
    private final DotsOffered dots;
    private final People people;
    private final Pieces pieces;
    private final ToFocus focus;
    private final Meetings meetings;

    LetterPages(
            Conversations conversations,
            Fields fields,
            QuestionBank questions,
            DotsOffered dots,
            People people,
            Pieces pieces,
            ToFocus focus,
            Meetings meetings) {
        this.conversations = conversations;
        this.fields = fields;
        this.questions = questions;
        this.dots = dots;
        this.people = people;
        this.pieces = pieces;
        this.focus = focus;
        this.meetings = meetings;
    }

    LetterPage of(Me me, ConversationId id, Words words) {
        return of(me, id, null, words);
    }

    /** @param wanted a draft to go on from, other than the latest */
    LetterPage of(Me me, ConversationId id, @Nullable DraftId wanted, Words words) {
        var letter = conversations.read(me.schoolId(), id).orElseThrow(NotHere::new);
        var conversation = letter.conversation();
        var teacher = conversation.partOf(me.id()) == Part.TEACHER;
        var other = people.find(me.schoolId(), conversation.other(me.id()));
        var name = other.map(Person::name).orElseGet(() -> words.say("coaching.somebody"));
        var given = other.map(Person::givenName).filter(one -> !one.isBlank()).orElse(name);
        var asking = letter.openAsking();
        return new LetterPage(
                id.value().toString(),
                teacher,
                name,
                given,
                Moments.date(conversation.begunAt(), me, words),
                who(teacher, conversation.takenBack(), name, given, words),
                pieces.of(letter, me, given, words),
                conversation.moves(),
                letter.isClosed(),
                conversation.takenBack(),
                conversation.otherHeld(),
                state(letter),
                fields.of(me, id, teacher ? Slot.ANSWER : Slot.COACH, wanted, words),
                fields.of(me, id, Slot.OWN_ANSWER, wanted, words),
                asking.map(entry -> entry.id().value().toString()).orElse(""),
                teacher || asking.isEmpty() ? List.of() : dots(me, letter, words),
                "",
                teacher ? new Questions(List.of(), List.of()) : questions(letter, words),
                meetings.of(me, conversation, given, words),
                teacher && letter.isClosed() && focus.holds(me.id(), id));
    }

    private static String who(boolean teacher, boolean takenBack, String name, String given, Words words) {
        if (takenBack) {
            return words.say("coaching.who.alone", "name", name);
        }
        return teacher
                ? words.say("coaching.who.teacher", "name", name)
                : words.say("coaching.who.coach", "name", given);
    }

    private static String state(Letter letter) {
        return (letter.isClosed() ? "closed" : "open")
                + (letter.conversation().takenBack() ? "-back" : "")
                + letter.openAsking().map(entry -> "-" + entry.id().value()).orElse("");
    }

    /** Everything but what is the two's own. */
    private List<LetterPage.DotGroup> dots(Me me, Letter letter, Words words) {
        var offered = dots.of(me.schoolId(), leftOut(letter));
        return Stream.of("open-lesson", "colleague")
                .map(kind -> new LetterPage.DotGroup(
                        words.say("coaching.dot." + kind),
                        offered.stream()
                                .filter(one -> one.dot().written().startsWith(kind))
                                .map(one -> new LetterPage.Choice(one.dot().written(), name(one, words)))
                                .toList()))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    static Set<PersonId> leftOut(Letter letter) {
        return Set.of(letter.conversation().teacher(), letter.conversation().coach());
    }

    static String name(DotsOffered.Offered offered, Words words) {
        return offered.dot() instanceof Dot.Colleague
                ? offered.host()
                : words.say("coaching.dot.lesson", "host", offered.host(), "see", offered.toSee());
    }

    /** What the teacher said last decides what fits. */
    private Questions questions(Letter letter, Words words) {
        var said = letter.entries().stream()
                .filter(entry -> entry.kind() == Kind.STRUGGLE || entry.kind() == Kind.ANSWER)
                .map(Entry::words)
                .toList();
        var fitting = said.isEmpty() ? List.<Question>of() : questions.fitting(said.getLast(), FITTING);
        return new Questions(
                fitting.stream().map(LetterPages::offered).toList(),
                Arrays.stream(Phase.values())
                        .map(phase -> new Questions.Group(
                                words.say("coaching.phase." + phase),
                                questions.of(phase).stream()
                                        .map(LetterPages::offered)
                                        .toList()))
                        .toList());
    }

    Optional<String> question(String id) {
        return questions.find(id).map(Question::text);
    }

    private static Questions.Offered offered(Question question) {
        return new Questions.Offered(question.id(), question.text());
    }
}
