package ajar.mirror;

import java.util.Optional;

/** What came of an entry. */
public sealed interface EntryAnswer {

    /** @param before the entry that it stands in place of */
    record Entered(EntryId entry, Optional<EntryId> before) implements EntryAnswer {}

    /** The time is in the mirror already. */
    record Taken(Block by) implements EntryAnswer {}

    /** Nothing was written, for a reason. */
    enum Refused implements EntryAnswer {
        /** It ends before it begins, or goes on for more than half a day. */
        NO_STRETCH,
        /** It is still to come. */
        NOT_OVER,
        /** The school has no such category. */
        NO_CATEGORY,
        /** Today has no such stretch left. */
        NO_ROOM
    }
}
