package ajar.command.cases;

import ajar.planner.Door;
import ajar.planner.Wish;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The open lessons and the wishes of a case. */
final class Asked {

    private static final int MOST = 10_000;
    private final Slots slots;
    private final Staff staff;
    private final Timetable timetable;
    private final Codes doorCodes = new Codes("doors.csv");
    private final Codes wishCodes = new Codes("wishes.csv");
    private final List<Door> doors = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();

    Asked(Path folder, Slots slots, Staff staff, Timetable timetable, Problems problems) {
        this.slots = slots;
        this.staff = staff;
        this.timetable = timetable;
        var open =
                Table.read(folder.resolve("doors.csv"), "door,host,date,period,chairs,practices,outsiders", problems);
        open.rows().forEach(this::readDoor);
        var wished = Table.read(folder.resolve("wishes.csv"), "wish,visitor,host,practice,weight,from,until", problems);
        wished.rows().forEach(this::readWish);
        if (!open.isReadable()) {
            doorCodes.isIncomplete();
        }
        if (!wished.isReadable()) {
            wishCodes.isIncomplete();
        }
    }

    private void readDoor(Row row) {
        var door = row.fresh("door", doorCodes);
        var host = row.known("host", staff.codes());
        var date = slots.date(row, "date");
        int period = slots.period(row, "period");
        int chairs = row.number("chairs", 0, MOST);
        boolean outsiders = row.yes("outsiders");
        var practices = Arrays.stream(row.text("practices").split(";"))
                .filter(practice -> !practice.isEmpty())
                .collect(Collectors.toSet());
        var lesson = timetable.lesson(host, date, period);
        if (lesson != null) {
            doors.add(new Door(door, lesson, host, chairs, practices, outsiders, false));
        } else if (row.isSound() && timetable.isComplete()) {
            row.isWrong("%s has no lesson on %s in period %d".formatted(host, date, period));
        }
    }

    private void readWish(Row row) {
        var wish = row.fresh("wish", wishCodes);
        var visitor = row.known("visitor", staff.codes());
        var host = row.text("host").isEmpty() ? null : row.known("host", staff.codes());
        var practice = row.text("practice").isEmpty() ? null : row.text("practice");
        int weight = row.number("weight", 1, 5);
        int before = row.faults();
        var from = row.date("from");
        var until = row.date("until");
        if (row.faults() == before && until.isBefore(from)) {
            row.isWrong("until %s is before from %s".formatted(until, from));
        }
        if ((host == null) == (practice == null)) {
            row.isWrong("a wish has either a host or a practice");
        }
        if (staff.isCoach(visitor)) {
            row.isWrong("visitor '%s' is a coach; teachers visit".formatted(visitor));
        }
        if (row.isSound()) {
            wishes.add(new Wish(wish, visitor, host, practice, weight, from, until, Wish.Length.WHOLE, false, false));
        }
    }

    Codes doorCodes() {
        return doorCodes;
    }

    Codes wishCodes() {
        return wishCodes;
    }

    List<Door> doors() {
        return doors;
    }

    List<Wish> wishes() {
        return wishes;
    }
}
