package ajar.visits.agreed;

import java.time.LocalDateTime;
import java.util.UUID;

/** A person or a room that is taken from a time to a time, local to the school. */
record Booking(UUID holder, Kind kind, LocalDateTime from, LocalDateTime until, Purpose purpose) {

    enum Kind {
        PERSON,
        ROOM
    }

    enum Purpose {
        VISITING,
        HOSTING,
        COVERING,
        DEBRIEF
    }
}
