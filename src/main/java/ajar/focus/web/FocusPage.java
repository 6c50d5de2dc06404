package ajar.focus.web;

import ajar.site.EmptyPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own list: cards for what is in hand, then what waits, below a line. Ready words.
 *
 * @param said what was just done, or empty
 * @param undo what the last change was, as long as it can be undone, or empty
 * @param empty what will stand here, where nothing does
 */
public record FocusPage(
        String said,
        String undo,
        List<Card> inHand,
        List<Waiting> waiting,
        List<Aside> parked,
        List<Aside> done,
        @Nullable EmptyPage empty) {

    /**
     * Something in hand.
     *
     * @param words its owner's, or empty
     * @param facts where it came from, since when, its goal; each a sentence
     * @param wish where one wishes for a visit for it
     */
    public record Card(String id, String title, String words, List<String> facts, String wish, List<Visit> visits) {}

    /** A visit for it, and where that stands. */
    public record Visit(String when, String href) {}

    /**
     * Something that comes later.
     *
     * @param place from 1
     * @param refusal why it cannot start just now; null where nobody asked, or it could
     */
    public record Waiting(
            String id,
            String title,
            int place,
            boolean first,
            boolean last,
            @Nullable Refusal refusal) {}

    /**
     * @param held what is in hand: one of it is to be finished or parked
     * @param why what was typed as the reason, to be typed on
     */
    public record Refusal(String sentence, List<Held> held, String why) {}

    public record Held(String id, String title) {}

    /** What is parked or done. */
    public record Aside(String id, String title, String when, String reason) {}
}
