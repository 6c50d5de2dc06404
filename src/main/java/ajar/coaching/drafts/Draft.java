package ajar.coaching.drafts;

import ajar.coaching.DraftId;
import java.time.Instant;

/** What stood in a field when it was last heard of; one for each page on which somebody wrote. */
public record Draft(DraftId id, int version, String words, Instant keptAt) {

    public Base base() {
        return new Base(id, version);
    }

    /** The draft that another goes on from, as it was when it was shown. */
    public record Base(DraftId id, int version) {}
}
