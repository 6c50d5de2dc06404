package ajar.visits.plans.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One week of a plan: days across, slots down; every day has a cell for every slot.
 *
 * @param title "Week of 11 to 15 May"; {@code earlier} and {@code later} are the addresses of the weeks beside it, or null at the ends
 */
public record WeekGrid(
        String title, @Nullable String earlier, @Nullable String later, List<Slot> slots, List<Day> days) {

    /** A row: what the slot is called and when it begins. */
    public record Slot(String name, String clock) {}

    /** A column. {@code label} is the day of the cycle, or empty. */
    public record Day(String name, String label, List<Cell> cells) {

        public boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.meetings().isEmpty());
        }
    }

    /** What takes place in a slot of a day. */
    public record Cell(Slot slot, List<Meeting> meetings) {}

    /**
     * A door and everybody who comes through it on that date.
     *
     * @param anchor its name within the page
     * @param clock when it begins, where that differs from its row; else empty
     */
    public record Meeting(String anchor, boolean open, String host, String lesson, String clock, List<Guest> guests) {

        public String shape() {
            return "thread-of-" + Math.min(guests.size(), 3);
        }
    }

    /**
     * A visitor on the way to a door.
     *
     * @param group the class that the visitor leaves, or empty
     * @param how who stands in, or that the visitor is free then
     * @param kind draft, agreed or changed
     * @param was the date before a change, or empty
     * @param wish the wish it grants while it is a draft, or empty
     */
    public record Guest(
            String name,
            String group,
            String how,
            String kind,
            String was,
            String wish,
            boolean pinned,
            List<String> reasons) {

        public boolean isDraft() {
            return kind.equals("draft");
        }
    }
}
