package ajar.visits.plans.asking;

import java.util.List;

/** What a colleague is asked to take once, and may decline without a word. */
public record CoverRequestsPage(String title, String note, List<Asked> asked) {

    /** One class on one date. */
    public record Asked(String id, String when, String what) {}
}
