package ajar.today.web;

import ajar.site.Door;
import ajar.site.EmptyPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one does now and next.
 *
 * @param title "Tuesday, 12 May", the next school day where today has none left
 * @param now a visit or a guest of this minute, as a door
 * @param focus the one thing or two that one works on
 * @param echoes what guests say
 * @param shown what came back to one's posts, and one to celebrate
 * @param waiting what asks for an answer; each leads somewhere
 * @param news what others have changed of one's days
 * @param visiting whether visits are looked for that one could make
 * @param invitation for who has been nowhere yet this term; empty for anybody else
 * @param empty what to do on a day without anything; null where there is something
 */
public record TodayPage(
        String title,
        String subtitle,
        @Nullable Door now,
        String nowHref,
        List<Line> next,
        List<Card> focus,
        List<Line> later,
        List<Wish> wishes,
        List<Link> waiting,
        List<Link> news,
        List<Echo> echoes,
        List<Link> shown,
        List<Link> duties,
        boolean visiting,
        String invitation,
        @Nullable EmptyPage empty) {

    /**
     * One thing to do.
     *
     * @param clock "11:15", or the day before it on another day
     * @param what "You teach 9A English", in bold
     * @param where the room
     * @param guests who comes, each with the part and what for
     */
    public record Line(String clock, String what, String where, boolean now, List<Guest> guests, String href) {}

    /** @param open drawn as an open door: somebody comes through it */
    public record Guest(boolean open, String sentence) {}

    /** @param fact since when, and which visit is for it */
    public record Card(String id, String title, String words, String fact) {}

    /** @param line the guest's own words, or empty */
    public record Echo(String sentence, String line) {}

    public record Wish(String what, String state) {}

    public record Link(String words, String href) {}
}
