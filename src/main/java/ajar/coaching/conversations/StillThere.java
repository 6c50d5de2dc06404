package ajar.coaching.conversations;

import ajar.coaching.ConversationId;
import ajar.focus.ConversationsKept;
import ajar.school.SchoolId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells whoever has an answer on their list whether the way back leads anywhere. */
@Component
class StillThere implements ConversationsKept {

    private final Conversations conversations;

    StillThere(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public boolean isThere(SchoolId school, UUID conversation) {
        return conversations.isThere(school, new ConversationId(conversation));
    }
}
