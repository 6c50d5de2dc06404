package ajar.school.web.bells;

import java.util.List;

/** All bell schedules, each as a form of its own. */
public record BellsPage(String note, String refusal, List<Schedule> schedules, List<Kind> kinds) {

    public record Schedule(String address, String name, String division, List<Row> rows) {}

    /** One slot; the last rows are empty, for more. */
    public record Row(String period, String name, String starts, String ends, String kind) {}

    public record Kind(String value, String word) {}
}
