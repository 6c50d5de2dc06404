package ajar.school.rosters.oneroster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Dates as systems write them: 2023-05-01, with a time behind, or 1/05/2023, of which nobody knows which is the month. */
final class RosterDates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern OTHER = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:[T ].*)?");

    private RosterDates() {}

    /** Whether the date has passed for certain, however it is read. What is no date has not. */
    static boolean isOver(String cell, LocalDate today) {
        var readings = readings(cell.strip());
        return !readings.isEmpty() && readings.stream().allMatch(date -> date.isBefore(today));
    }

    static boolean isDate(String cell) {
        return cell.isBlank() || !readings(cell.strip()).isEmpty();
    }

    private static List<LocalDate> readings(String cell) {
        var readings = new ArrayList<LocalDate>();
        var iso = ISO.matcher(cell);
        var other = OTHER.matcher(cell);
        if (iso.matches()) {
            add(readings, iso.group(1), iso.group(2), iso.group(3));
        } else if (other.matches()) {
            add(readings, other.group(3), other.group(2), other.group(1));
            add(readings, other.group(3), other.group(1), other.group(2));
        }
        return readings;
    }

    private static void add(List<LocalDate> readings, String year, String month, String day) {
        try {
            readings.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            // The other reading may be one.
        }
    }
}
