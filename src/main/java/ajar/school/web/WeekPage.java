package ajar.school.web;

import java.util.List;

/**
 * One week of a person, a group or a room.
 *
 * @param rows what stands at the side: periods and the breaks between them, in clock order
 * @param notes sentences about days that differ, each with its reason
 */
public record WeekPage(
        String title,
        String week,
        String label,
        String earlier,
        String later,
        List<Row> rows,
        List<Day> days,
        List<String> notes,
        boolean own) {

    /** @param narrow a break or lunch: a thin row */
    public record Row(String name, String clock, boolean narrow) {}

    /** @param items one for each row, in the same order */
    public record Day(String name, String label, boolean today, String bells, List<Item> items) {}

    /** @param clock the day's own time of this slot; {@code differs} says that it is not the row's */
    public record Item(String slot, String clock, boolean differs, boolean narrow, boolean now, List<Entry> entries) {

        /** On a phone a day lists only what is something. */
        public boolean isEmpty() {
            return entries.isEmpty();
        }
    }

    /** @param quiet not a lesson: protected time, a duty */
    public record Entry(String title, String line, boolean quiet) {}
}
