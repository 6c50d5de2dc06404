package ajar.coaching.web.letter;

import ajar.coaching.ConversationId;
import ajar.coaching.DraftId;
import ajar.coaching.drafts.Draft;
import ajar.coaching.drafts.KeptDrafts;
import ajar.coaching.drafts.Slot;
import ajar.coaching.web.Moments;
import ajar.site.Me;
import ajar.site.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes fields in which somebody goes on from what they had begun to write. */
@Component
public class Fields {

    private final KeptDrafts drafts;

    Fields(KeptDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * With the draft that is wanted, or the latest, and the others beside it.
     *
     * @param wanted whichever is there, if it is
     */
    public Field of(Me me, ConversationId id, Slot slot, @Nullable DraftId wanted, Words words) {
        var kept = drafts.of(id, me.id(), slot);
        var begun = kept.stream()
                .filter(draft -> draft.id().equals(wanted))
                .findFirst()
                .or(() -> kept.stream().findFirst());
        return new Field(
                id.value().toString(),
                slot.word(),
                UUID.randomUUID().toString(),
                begun.map(draft -> draft.id().value().toString()).orElse(""),
                begun.map(Draft::version).orElse(0),
                begun.map(Draft::words).orElse(""),
                others(me, kept, begun.map(Draft::id).orElse(null), words),
                "",
                Field.Offer.NONE);
    }

    private static List<Field.Other> others(Me me, List<Draft> kept, @Nullable DraftId but, Words words) {
        return kept.stream()
                .filter(draft -> !draft.id().equals(but))
                .map(draft -> new Field.Other(
                        draft.id().value().toString(), Moments.moment(draft.keptAt(), me, words), draft.words()))
                .toList();
    }
}
