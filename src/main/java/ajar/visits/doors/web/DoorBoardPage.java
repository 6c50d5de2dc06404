package ajar.visits.doors.web;

import ajar.site.Door;
import ajar.site.Qr;
import java.util.List;

/**
 * The week of doors.
 *
 * @param date the day a phone shows
 * @param slots what stands at the side: periods, and the breaks between them as thin rows
 * @param tight how close the printed sheet must sit to stay on one page: empty, or a look
 */
public record DoorBoardPage(
        String title,
        String subtitle,
        Way way,
        List<Choice> practices,
        List<Now> now,
        List<Day> days,
        List<Row> slots,
        boolean mayOpen,
        String tight) {

    /** Where the arrows lead: weeks on a wide screen, days on a phone. */
    public record Way(String weekBefore, String weekAfter, String dayBefore, String dayAfter, String sheet) {}

    public record Choice(String name, String href, boolean chosen) {}

    /** @param take where its one button posts; empty where the reader cannot come in */
    public record Now(Door door, String href, String take, boolean first) {}

    public record Day(String weekday, String head, String label, boolean today, boolean chosen, String href) {}

    public record Row(String name, String clock, boolean narrow, boolean now, List<Cell> cells) {}

    /** @param openYours where the reader opens their own lesson of this slot; empty where they have none */
    public record Cell(boolean chosen, boolean now, List<Chip> chips, String openYours) {}

    /** @param qr the square that leads to the door; only on the sheet */
    public record Chip(
            boolean open, String who, String group, String more, String room, String chairs, String href, Qr qr) {}

    public boolean isEmpty() {
        return slots.stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.chips()
                .isEmpty());
    }
}
