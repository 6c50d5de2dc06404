package ajar.coaching;

import ajar.focus.FocusItem;
import ajar.focus.FocusItems;
import ajar.focus.Origin;
import ajar.school.PersonId;
import org.springframework.stereotype.Component;

/**
 * Puts the answer with which a teacher closed a conversation on their list of what they work on. Called in the name of that teacher: the
 * list is theirs alone, and so is the knowledge that something on it came from here.
 */
@Component
public class ToFocus {

    private final FocusItems items;

    ToFocus(FocusItems items) {
        this.items = items;
    }

    /** Harmless when repeated. */
    public void put(PersonId teacher, String ownAnswer, ConversationId conversation) {
        items.put(teacher, ownAnswer, Origin.ownAnswer(conversation.value()));
    }

    public boolean holds(PersonId teacher, ConversationId conversation) {
        return items.of(teacher).stream()
                .filter(item -> item.state() != FocusItem.State.OFF)
                .anyMatch(item -> item.origin().equals(Origin.ownAnswer(conversation.value())));
    }
}
