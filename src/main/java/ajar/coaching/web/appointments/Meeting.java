package ajar.coaching.web.appointments;

import java.util.List;

/**
 * When the two meet, as one of them sees it in their conversation.
 *
 * @param href of the conversation
 * @param news what the other did last, where nothing else tells; may be empty
 * @param isNew whether nothing is proposed or agreed, and something could be
 */
public record Meeting(String href, List<Line> lines, String news, boolean isNew) {

    /** What can be done with one. */
    public enum Kind {
        /** The other asks. */
        ASKED,
        /** One has asked oneself. */
        WAITING,
        AGREED,
        /** Agreed, and one of the two is not free any more. */
        BROKEN
    }

    /** What is proposed, and what is agreed. */
    public record Line(String id, Kind kind, String sentence, boolean movable) {}

    public boolean isEmpty() {
        return lines.isEmpty() && news.isEmpty() && !isNew;
    }

    public String times() {
        return href + "/times";
    }

    public String action(Line line, String verb) {
        return href + "/appointments/" + line.id() + "/" + verb;
    }
}
