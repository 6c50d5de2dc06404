package ajar.coaching.drafts;

import ajar.coaching.DraftId;
import java.time.Instant;

/** What stood in a field when it was last heard of; one for each page on which somebody wrote. */
public record Draft(DraftId id, int version, String words, Instant keptAt) {

    /** The draft that another goes on from, as it was when it was shown. */
    public record Begun(DraftId id, int version) {}
}
