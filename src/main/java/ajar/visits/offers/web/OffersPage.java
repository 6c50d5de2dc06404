package ajar.visits.offers.web;

import ajar.visits.offers.Cap;
import java.util.List;

/**
 * The free periods of one's cycle, each to be offered with a tap.
 *
 * @param said what came of the last tap; empty where there was none
 * @param asked whether the school's rules ask this person at all; where not, {@code whyNot} says it
 */
public record OffersPage(String said, boolean refused, String whyNot, List<Day> days, List<Once> once, Cap cap) {

    public record Day(String name, String label, List<Slot> slots) {}

    /** @param offer where a tap posts; {@code offered} turns it into taking back */
    public record Slot(String name, String clock, boolean offered, String action, int cycleDay, int period) {}

    public record Once(String when, String action) {}
}
