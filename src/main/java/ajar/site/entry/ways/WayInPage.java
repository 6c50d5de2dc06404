package ajar.site.entry.ways;

/**
 * How things stand with somebody's way in, for a steward.
 *
 * @param state a word that the template chooses its buttons by: none, invited, open, suspended
 * @param self whether it is the steward's own
 */
public record WayInPage(
        String name, String address, String state, String standing, String note, String mail, boolean self) {}
