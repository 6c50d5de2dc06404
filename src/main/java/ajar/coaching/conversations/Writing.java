package ajar.coaching.conversations;

import ajar.coaching.DraftId;
import ajar.coaching.EntryId;
import ajar.coaching.drafts.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends.
 *
 * @param draft becomes the entry's id, so that what is sent twice is written once
 * @param base the draft that it goes on from
 * @param about the asking, for a dot
 */
public record Writing(
        Kind kind,
        String words,
        DraftId draft,
        Draft.@Nullable Begun base,
        @Nullable EntryId about,
        String dot,
        String dotName) {

    /** Anything but a dot. */
    public static Writing of(Kind kind, String words, DraftId draft) {
        return new Writing(kind, words, draft, null, null, "", "");
    }

    public Writing from(Draft.@Nullable Begun begun) {
        return new Writing(kind, words, draft, begun, about, dot, dotName);
    }

    public static Writing dot(EntryId asking, String dot, String dotName, String reason, DraftId draft) {
        return new Writing(Kind.DOT, reason, draft, null, asking, dot, dotName);
    }
}
