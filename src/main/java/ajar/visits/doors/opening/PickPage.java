package ajar.visits.doors.opening;

import java.util.List;

/** Which of one's next lessons to open. */
public record PickPage(List<Day> days) {

    public record Day(String name, String label, List<Lesson> lessons) {}

    public record Lesson(String slot, String clock, String title, String room, boolean open, String href) {}
}
