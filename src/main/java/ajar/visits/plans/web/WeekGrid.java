package ajar.visits.plans.web;

import ajar.site.VisitThread;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One week of a plan: days across, slots down; every day has a cell for every slot.
 *
 * @param monday its first date; {@code title} "Week of 11 to 15 May"; {@code earlier} and {@code later} are the addresses of the weeks beside it, or null at the ends
 */
public record WeekGrid(
        String monday,
        String title,
        @Nullable String earlier,
        @Nullable String later,
        List<Slot> slots,
        List<Day> days) {

    /** How many columns and rows the grid has, as classes of its style. */
    public String shape() {
        return "days-%d rows-%d".formatted(days.size(), slots.size() + 1);
    }

    public boolean isEmpty() {
        return days.stream().allMatch(Day::isEmpty);
    }

    /** A row: what the slot is called and when it begins. */
    public record Slot(String name, String clock) {}

    /** A column. {@code label} is the day of the cycle, or empty. */
    public record Day(String name, String label, List<Cell> cells) {

        public boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.meetings().isEmpty());
        }
    }

    /** What takes place in a slot of a day. */
    public record Cell(Slot slot, List<Meeting> meetings) {

        public boolean isEmpty() {
            return meetings.isEmpty();
        }
    }

    /**
     * A door and everybody who comes through it on that date.
     *
     * @param anchor its name within the page
     * @param open whether its reasons are shown
     * @param clock when it begins, where that differs from its row; else empty
     */
    public record Meeting(String anchor, boolean open, String clock, VisitThread thread, List<Guest> guests) {}

    /**
     * Why a visitor is on the way to this door.
     *
     * @param wish the wish it grants while it is a draft, or empty
     * @param standIn who takes the class meanwhile, or empty
     * @param back the address of the page with this meeting open, as a query
     */
    public record Guest(String name, String wish, boolean pinned, String standIn, String back, List<String> reasons) {

        public boolean isDraft() {
            return !wish.isEmpty();
        }
    }
}
