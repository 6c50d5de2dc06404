package ajar.visits.papers;

import ajar.site.Qr;
import java.util.List;

/**
 * Slips for whoever takes a class, two to a page. Ready words.
 *
 * @param days what else could be looked at; empty for one's own slip
 * @param note what is not among them and why, or empty
 * @param back where one came from
 */
public record SlipsPage(
        String title, List<Choice> days, List<Slip> slips, String note, String empty, String back, String school) {

    public record Choice(String word, String href, boolean chosen) {}

    /**
     * One class that somebody takes.
     *
     * @param standIn whom it is for
     * @param part which part of the lesson, in full; empty for the whole
     * @param toDo empty where nothing is left to do
     * @param look how small long words are set
     */
    public record Slip(
            String day,
            String slot,
            String clock,
            String part,
            String room,
            String what,
            String whose,
            String standIn,
            String toDo,
            String look,
            Qr qr) {}
}
