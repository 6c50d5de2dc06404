package ajar.school.web.rosters;

import java.util.List;

/** Where people are brought in, and the rosters that wait for a decision. */
public record RosterStart(String refusal, String note, List<Waiting> waiting) {

    /** One that nobody has confirmed yet. */
    public record Waiting(String address, String name, String since) {}
}
