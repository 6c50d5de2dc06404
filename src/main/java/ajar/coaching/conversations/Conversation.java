package ajar.coaching.conversations;

import ajar.coaching.ConversationId;
import ajar.school.PersonId;
import java.time.Instant;

/**
 * Who talks with whom.
 *
 * @param moves how much has happened in it
 * @param takenBack whether the teacher has taken it back: it is theirs alone then
 * @param otherHeld whether the other has been given a new way in, and waits for one's word
 */
public record Conversation(
        ConversationId id,
        PersonId teacher,
        PersonId coach,
        Instant begunAt,
        int moves,
        boolean takenBack,
        boolean otherHeld) {

    /** Of one of the two. */
    public Part partOf(PersonId person) {
        return person.equals(teacher) ? Part.TEACHER : Part.COACH;
    }

    public PersonId other(PersonId person) {
        return person.equals(teacher) ? coach : teacher;
    }
}
