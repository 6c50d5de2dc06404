package ajar.dots.web;

import java.util.List;

/**
 * One's own side of dots: whom one may learn from by agreement, and what one is known for.
 *
 * @param asked what others would like to learn, waiting for a yes
 * @param met those who are named to each other
 * @param waiting what one asked for, without an answer as yet
 * @param offers what one offers to be seen for
 * @param learned what colleagues said that they learned
 * @param knownFor practices that colleagues learned, by tries and thanks
 * @param said what one said oneself
 * @param toSay colleagues from whom one may have learned something and has not said what
 * @param room how many colleagues in a term
 * @param resting until when one would rather not be asked, in words, or empty
 */
public record DotsPage(
        String note,
        String refusal,
        List<Asked> asked,
        List<Met> met,
        List<Waiting> waiting,
        List<Offer> offers,
        List<Heard> learned,
        List<Practice> knownFor,
        List<Own> said,
        List<ToSay> toSay,
        List<Choice> practices,
        int room,
        String resting) {

    /** @param what "asking and then waiting", one's own words or a practice */
    public record Asked(String id, String what, String when) {}

    /** @param href where one wishes for a visit to them, or empty for who does not visit */
    public record Met(String sentence, String href) {}

    public record Waiting(String id, String sentence, boolean open) {}

    public record Offer(String id, String words, String practice, String practiceName, boolean openly) {}

    public record Heard(String id, String who, String words, boolean stands) {}

    public record Practice(String id, String name, int people, boolean aside) {}

    public record Own(String id, String who, String words) {}

    public record ToSay(String person, String name) {}

    public record Choice(String id, String name) {}
}
