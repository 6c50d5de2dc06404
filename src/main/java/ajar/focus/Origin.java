package ajar.focus;

import ajar.visits.VisitId;
import java.util.UUID;

/** Where something on a list came from. Ids only: what they lead to is asked of whoever keeps it, in the name of the reader. */
public sealed interface Origin {

    /** Its owner's own idea. */
    record Self() implements Origin {}

    /** The answer with which a teacher closed a conversation. */
    record OwnAnswer(UUID conversation) implements Origin {}

    /** Something seen in a colleague's lesson. */
    record Visit(VisitId visit) implements Origin {}

    /** Something a colleague wrote for the showcase. */
    record Post(UUID post) implements Origin {}

    /** A chapter of a book on the shelf. */
    record Chapter(UUID chapter) implements Origin {}

    static Origin self() {
        return new Self();
    }

    static Origin ownAnswer(UUID conversation) {
        return new OwnAnswer(conversation);
    }

    static Origin visit(VisitId visit) {
        return new Visit(visit);
    }

    static Origin post(UUID post) {
        return new Post(post);
    }

    static Origin chapter(UUID chapter) {
        return new Chapter(chapter);
    }
}
