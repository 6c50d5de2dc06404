package ajar.focus;

import ajar.school.SchoolId;
import java.util.UUID;

/** A question to whoever keeps conversations, asked in the name of the reader: an answer stays on a list when its conversation is erased. */
public interface ConversationsKept {

    /** Whether its address would be answered for whoever asks. */
    boolean isThere(SchoolId school, UUID conversation);
}
