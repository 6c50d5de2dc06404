package ajar.school.web.divisions;

import java.util.List;

/** All divisions, and a form for one more, which begins like one of them. */
public record DivisionsPage(String note, String refusal, List<Line> divisions) {

    /** @param cycle "Every week alike, 5 school days a week, 1 September 2026 to 30 June 2027" */
    public record Line(String id, String name, String cycle, String address) {}
}
