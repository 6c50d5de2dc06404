package ajar.visits.agreed.web;

import java.util.List;

/**
 * What is agreed for one person: where they go, what they take, who comes, and what was. Ready words.
 *
 * @param news what others have changed, each a sentence
 */
public record MyVisitsPage(
        List<String> news,
        List<Visit> visits,
        List<Cover> covers,
        List<Guest> guests,
        List<Talk> talks,
        List<Echo> echoes,
        List<Visit> made,
        String note) {

    /**
     * A visit of one's own.
     *
     * @param trouble why it cannot be as agreed and who sees to it, or empty
     * @param learned where one says what one learned, once one thanked or tries it; else empty
     */
    public record Visit(
            String id,
            String when,
            String host,
            String where,
            String toSee,
            String howToEnter,
            String cover,
            boolean shut,
            String trouble,
            List<Left> left,
            boolean thanked,
            boolean tried,
            String learned) {}

    /** A class of one's own that somebody takes, and what they are to do with it. */
    public record Left(String cover, String lesson, String standIn, String group, String toDo) {}

    /** A class that one takes. */
    public record Cover(String id, String when, String what, String whom, String toDo, String trouble) {}

    /** Somebody who comes to one's lesson. */
    public record Guest(String when, String who, String trouble) {}

    /** What came back from a guest after their visit; {@code card} is their thanks to print, or empty. */
    public record Echo(String when, String sentence, String line, String card) {}

    /** A talk after a visit. */
    public record Talk(String when, String whom) {}

    public boolean isEmpty() {
        return news.isEmpty()
                && echoes.isEmpty()
                && visits.isEmpty()
                && covers.isEmpty()
                && guests.isEmpty()
                && talks.isEmpty()
                && made.isEmpty();
    }
}
