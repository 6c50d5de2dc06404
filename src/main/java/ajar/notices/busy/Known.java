package ajar.notices.busy;

import java.util.Set;

/**
 * What Ajar knows of somebody's time by itself. Their calendar has it too, from Ajar or from their timetable, and it must not come back as
 * something else that they have to do then.
 *
 * @param ids what calendars know Ajar's appointments by
 * @param times exact ones, of appointments and lessons
 */
record Known(Set<String> ids, Set<Busy> times) {

    static final Known NOTHING = new Known(Set.of(), Set.of());

    private static final String FEED = "@ajar";

    Known {
        ids = Set.copyOf(ids);
        times = Set.copyOf(times);
    }

    boolean isOfAjar(String id) {
        return ids.contains(id) || id.endsWith(FEED);
    }
}
