package ajar.command.cases;

import ajar.planner.Assignment;
import ajar.planner.PlanRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The school days and periods of a case. The planner thinks in minutes, a case in periods: each period gets the same
 * length and neighbours touch, so that overlaps are the clashes of slots and travel is a number of periods.
 */
public final class Slots {

    static final int PERIOD_MINUTES = 50;
    private static final Pattern MADE_UP = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d+):(\\d{2})");
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?");

    /** Whether the period belongs to the afternoon, by period. */
    private final TreeMap<Integer, Boolean> periods = new TreeMap<>();

    private final Map<LocalDate, Integer> cycleDays = new LinkedHashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final List<PlanRequest.Day> days = new ArrayList<>();
    private boolean complete = true;

    Slots(Path folder, Problems problems) {
        readPeriods(Table.read(folder.resolve("periods.csv"), "period,start,end,half", problems));
        readCalendar(Table.read(folder.resolve("calendar.csv"), "date,day,week", problems));
    }

    private void readPeriods(Table table) {
        complete &= table.isReadable();
        for (var row : table.rows()) {
            int period = row.number("period");
            var half = row.text("half");
            if (!half.equals("morning") && !half.equals("afternoon")) {
                row.isWrong("half is '%s', neither morning nor afternoon".formatted(half));
            }
            for (var end : List.of("start", "end")) {
                if (!CLOCK.matcher(row.text(end)).matches()) {
                    row.isWrong("%s is '%s', not a time like 08:50".formatted(end, row.text(end)));
                }
            }
            if (row.isSound() && periods.put(period, half.equals("afternoon")) != null) {
                row.isWrong("period %d is there twice".formatted(period));
            }
            complete &= row.isSound();
        }
        table.rows().forEach(this::followsAMorning);
        if (table.rows().isEmpty() && table.isReadable()) {
            table.isWrong(0, "there is no period");
            complete = false;
        }
    }

    /** Asked once all are read, since rows come in any order. */
    private void followsAMorning(Row row) {
        if (row.isSound() && row.text("half").equals("morning")) {
            int period = row.number("period");
            if (periods.headMap(period).containsValue(true)) {
                row.isWrong("period %d is in the morning, but comes after one in the afternoon".formatted(period));
                complete = false;
            }
        }
    }

    private void readCalendar(Table table) {
        complete &= table.isReadable();
        var last = LocalDate.MIN;
        for (var row : table.rows()) {
            var date = row.date("date");
            int day = row.number("day");
            var week = row.code("week");
            if (row.isSound() && !date.isAfter(last)) {
                row.isWrong("the date does not come after the one before");
            }
            complete &= row.isSound();
            if (row.isSound()) {
                last = date;
                cycleDays.put(date, day);
                dates.put(row.text("date"), date);
                days.add(new PlanRequest.Day(date, week, noon()));
            }
        }
        if (table.rows().isEmpty() && table.isReadable()) {
            table.isWrong(0, "there is no school day");
            complete = false;
        }
    }

    private int noon() {
        return periods.entrySet().stream()
                .filter(Map.Entry::getValue)
                .mapToInt(entry -> start(entry.getKey()))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** In order of time. */
    List<PlanRequest.Day> days() {
        return days;
    }

    int cycleDay(LocalDate date) {
        return cycleDays.getOrDefault(date, 0);
    }

    /** First minute of a period. */
    public int start(int period) {
        return periods.isEmpty() ? 0 : (period - periods.firstKey()) * PERIOD_MINUTES;
    }

    /** Minute after the last of a period. */
    public int end(int period) {
        return start(period) + PERIOD_MINUTES;
    }

    /** The period that starts at this minute. */
    public int period(int minute) {
        return minute / PERIOD_MINUTES + periods.firstKey();
    }

    /** A sentence of the planner, where the made-up times have become periods again. */
    public String inPeriods(String sentence) {
        return MADE_UP.matcher(sentence).replaceAll(time -> {
            int minute = 60 * Integer.parseInt(time.group(2)) + Integer.parseInt(time.group(3));
            return time.group(1) + " in period " + period(minute);
        });
    }

    /** Whether the date is a school day and the period one of its periods. */
    public boolean has(LocalDate date, int period) {
        return cycleDays.containsKey(date) && periods.containsKey(period);
    }

    /** The slot of a row; what is not in the calendar or among the periods is told. */
    LocalDate date(Row row, String column) {
        var known = dates.get(row.text(column));
        if (known != null) {
            return known;
        }
        int before = row.faults();
        var date = row.date(column);
        if (complete && row.faults() == before && !cycleDays.containsKey(date)) {
            row.isWrong("%s %s is not in calendar.csv".formatted(column, date));
        }
        return date;
    }

    int period(Row row, String column) {
        int before = row.faults();
        int period = row.number(column);
        if (complete && row.faults() == before && !periods.containsKey(period)) {
            row.isWrong("%s %d is not in periods.csv".formatted(column, period));
        }
        return period;
    }

    Assignment.Talk talk(LocalDate date, int period) {
        return new Assignment.Talk(date, start(period), end(period));
    }
}
