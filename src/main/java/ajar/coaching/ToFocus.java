package ajar.coaching;

import ajar.school.PersonId;

/**
 * Puts the answer with which a teacher closed a conversation on their list of what they work on. A port: where nobody implements it, an
 * answer closes a conversation and goes nowhere else. Called in the name of that teacher.
 */
public interface ToFocus {

    /** Harmless when repeated. */
    void put(PersonId teacher, String ownAnswer, ConversationId conversation);
}
