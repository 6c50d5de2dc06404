package ajar.command.cases;

import ajar.planner.Assignment;
import ajar.planner.Part;
import ajar.planner.Plan;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan of a case as rows: wish, door, stand-in, and the slot of the debrief. */
public final class PlanFile {

    /**
     * What a file says.
     *
     * @param assignments in the order of the file; codes may be unknown to the case
     * @param unknownSlots sentences about debriefs at no known date and period; their assignments have no debrief here
     */
    public record Rows(List<Assignment> assignments, List<String> unknownSlots) {}

    private PlanFile() {}

    /** Reads a plan; null if it cannot be read, which is told to the problems. */
    public static @Nullable Rows read(Path file, Slots slots, Problems problems) {
        var table = Table.read(file, Announcements.COLUMNS, problems);
        var unknown = new ArrayList<String>();
        var assignments = new ArrayList<Assignment>();
        for (var row : table.rows()) {
            var standIn = row.text("stand_in").isEmpty() ? null : row.text("stand_in");
            var talk = talk(row, slots, unknown);
            assignments.add(new Assignment(row.text("wish"), row.text("door"), Part.WHOLE, standIn, talk));
        }
        return table.isReadable() ? new Rows(assignments, unknown) : null;
    }

    private static Assignment.@Nullable Talk talk(Row row, Slots slots, List<String> unknown) {
        var date = row.text("debrief_date");
        var period = row.text("debrief_period");
        if (date.isEmpty() && period.isEmpty()) {
            return null;
        }
        try {
            var talk = slots.talk(LocalDate.parse(date), Integer.parseInt(period));
            if (slots.has(talk.date(), Integer.parseInt(period))) {
                return talk;
            }
        } catch (DateTimeException | NumberFormatException notKnown) {
            // told below, as for a slot that is none of the case
        }
        unknown.add("%s: the debrief is at no known date and period (%s %s)".formatted(row.text("wish"), date, period));
        return null;
    }

    public static String text(Plan plan, Slots slots) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Announcements.COLUMNS.split(",")));
        for (var one : plan.assignments()) {
            var talk = one.talk();
            rows.add(List.of(
                    one.wish(),
                    one.door(),
                    one.standIn() == null ? "" : one.standIn(),
                    talk == null ? "" : talk.date().toString(),
                    talk == null ? "" : String.valueOf(slots.period(talk.start()))));
        }
        return Csv.text(rows);
    }
}
