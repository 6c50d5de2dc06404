package ajar.visits.wishes.web;

/** The one question that is left when it is known what to see: until when, and how. */
public record WishForm(
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
