package ajar.visits.wishes.web;

/**
 * The one question that is left when it is known what to see: until when, and how.
 *
 * @param action where it is sent: a new wish, or one that changes
 * @param note that nobody shows it yet, and what one can do; or empty
 */
public record WishForm(
        String action,
        String note,
        String what,
        String host,
        String practice,
        String first,
        String last,
        String extent,
        String time,
        boolean coachBeside,
        boolean hasCoach,
        String coach,
        String refusal) {}
