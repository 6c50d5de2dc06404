package ajar.coaching.web.letter;

import ajar.coaching.web.appointments.Meeting;
import java.util.List;

/**
 * A conversation as one of the two sees it.
 *
 * @param name of the other, and {@code givenName}
 * @param who may read it, in a sentence
 * @param moves how much has happened in it
 * @param otherHeld whether the other has been given a new way in, and waits for one's word
 * @param state what of it changes which forms there are: whether it is closed or taken back, and the asking
 * @param field where one answers, or asks and notes
 * @param own where the teacher closes it; the coach has none
 * @param asking the example that the teacher waits for; empty where they did not ask
 * @param dots what the coach can send, only where the teacher asked
 * @param dotRefusal why a dot was not sent
 * @param onFocus whether what the teacher closed it with is on their own list; nobody else is told
 */
public record LetterPage(
        String id,
        boolean teacher,
        String name,
        String givenName,
        String begun,
        String who,
        List<Exchange> exchanges,
        int moves,
        boolean closed,
        boolean takenBack,
        boolean otherHeld,
        String state,
        Field field,
        Field own,
        String asking,
        List<DotGroup> dots,
        String dotRefusal,
        Questions questions,
        Meeting meeting,
        boolean onFocus) {

    /** Dots of one kind that can be sent. */
    public record DotGroup(String title, List<Choice> choices) {}

    /** One of them. */
    public record Choice(String value, String name) {}

    /** What a coach can be offered to ask: what fits first, then all by phase. */
    public record Questions(List<Offered> fitting, List<Group> phases) {

        /** Those of a phase. */
        public record Group(String title, List<Offered> questions) {}

        /** One question. */
        public record Offered(String id, String text) {}
    }

    public String href() {
        return "/conversations/" + id;
    }

    /** Whether anything more is written in it. */
    public boolean isOpen() {
        return !closed && !takenBack;
    }

    public LetterPage with(Field changed) {
        var isOwn = changed.slot().equals(own.slot());
        return new LetterPage(
                id,
                teacher,
                name,
                givenName,
                begun,
                who,
                exchanges,
                moves,
                closed,
                takenBack,
                otherHeld,
                state,
                isOwn ? field : changed,
                isOwn ? changed : own,
                asking,
                dots,
                dotRefusal,
                questions,
                meeting,
                onFocus);
    }

    public LetterPage withDotRefusal(String why) {
        return new LetterPage(
                id, teacher, name, givenName, begun, who, exchanges, moves, closed, takenBack, otherHeld, state, field,
                own, asking, dots, why, questions, meeting, onFocus);
    }
}
