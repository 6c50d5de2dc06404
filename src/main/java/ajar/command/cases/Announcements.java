package ajar.command.cases;

import ajar.planner.Assignment;
import ajar.planner.Part;
import ajar.planner.Repair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What people were told, and who has become unable since. */
final class Announcements {

    static final String COLUMNS = "wish,door,stand_in,debrief_date,debrief_period";
    private final List<Assignment> announced = new ArrayList<>();
    private final List<Repair.Absence> absences = new ArrayList<>();

    Announcements(Path folder, Slots slots, Staff staff, Asked asked, Problems problems) {
        var once = new Codes("announced.csv");
        for (var row : Table.readIfThere(folder.resolve("announced.csv"), COLUMNS, problems)
                .rows()) {
            row.known("wish", asked.wishCodes());
            row.known("door", asked.doorCodes());
            row.fresh("wish", once);
            var standIn = row.text("stand_in").isEmpty() ? null : row.known("stand_in", staff.codes());
            boolean talks = !row.text("debrief_date").isEmpty()
                    || !row.text("debrief_period").isEmpty();
            var talk = talks ? slots.talk(slots.date(row, "debrief_date"), slots.period(row, "debrief_period")) : null;
            announced.add(new Assignment(row.text("wish"), row.text("door"), Part.WHOLE, standIn, talk));
        }
        for (var row : Table.readIfThere(folder.resolve("absences.csv"), "person,date,period", problems)
                .rows()) {
            var person = row.known("person", staff.codes());
            var date = slots.date(row, "date");
            int period = slots.period(row, "period");
            absences.add(new Repair.Absence(person, date, slots.start(period), slots.end(period)));
        }
    }

    List<Assignment> announced() {
        return announced;
    }

    List<Repair.Absence> absences() {
        return absences;
    }
}
