package ajar.visits.doors.opening;

import java.util.List;

/**
 * Opening a lesson, or changing a door.
 *
 * @param lesson "Tuesday, 12 May, 3rd period, 10:20"
 * @param action where the form posts
 * @param door the one in the way of a refusal; empty where none is
 * @param repeats whether the form asks for one date or more; a door that is changed has only its last date
 */
public record OpeningPage(
        String title,
        String lesson,
        String where,
        String action,
        String refusal,
        String door,
        boolean isNew,
        Form form,
        List<Tag> likely,
        List<Tag> others) {

    /** What stands in the fields. */
    public record Form(
            String lesson,
            String first,
            String last,
            boolean eachCycle,
            String firstDay,
            String toSee,
            int chairs,
            String howToEnter) {}

    public record Tag(String id, String name, boolean chosen) {}
}
