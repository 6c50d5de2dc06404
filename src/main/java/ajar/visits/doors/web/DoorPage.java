package ajar.visits.doors.web;

import ajar.site.Door;
import java.util.List;

/**
 * One door on one date.
 *
 * @param said what came of the last tap; empty where there was none
 * @param refused whether that was a refusal
 */
public record DoorPage(
        String address,
        String when,
        Door card,
        List<String> practices,
        String said,
        boolean refused,
        Chair chair,
        Host host,
        List<Other> others) {

    /**
     * What the reader may do about a chair.
     *
     * @param parts how much of the lesson one can come for; empty where the reader cannot take a chair
     * @param whyNot why not, as a sentence; empty where it need not be said
     * @param wish where a wish for this is made; empty where that makes no sense
     * @param yours "You have a chair, first half."; empty where the reader has none
     */
    public record Chair(List<Part> parts, String whyNot, String wish, String yours) {}

    public record Part(String value, String name) {}

    /** What the host may do; everybody else sees none of it. */
    public record Host(boolean isReader, boolean shut, boolean once, boolean over, String span) {}

    /** Another date of the same door. */
    public record Other(String when, String chairs, boolean open, String href) {}
}
