package ajar.school.imports;

import ajar.school.calendar.Division;
import ajar.school.files.ColumnMapping;
import ajar.school.imports.Choices.Bell;
import ajar.school.imports.Choices.Cycle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an upload most likely means, so that a steward often only has to agree. */
final class FirstChoices {

    private static final LocalTime FIRST_BELL = LocalTime.of(8, 30);
    private static final int LESSON_MINUTES = 50;
    private static final int CHANGE_MINUTES = 5;
    private static final int LAST_START_HOUR = 22;
    private static final int WEEKDAYS = 5;

    private FirstChoices() {}

    /** The coming Monday, or the day after tomorrow's week begins; until the end of the division's year. */
    static Choices of(Incoming incoming, List<Division> divisions, LocalDate monday) {
        var division = divisions.isEmpty() ? null : divisions.getFirst();
        var until = division == null
                ? monday.plusMonths(10)
                : division.rule().ends().isBefore(monday)
                        ? monday
                        : division.rule().ends();
        return new Choices(
                monday,
                until,
                division == null ? null : division.id().value(),
                cycle(incoming),
                bells(incoming),
                true,
                Map.of(),
                ColumnMapping.GUESSED);
    }

    static Cycle cycle(Incoming incoming) {
        int week = incoming.days() / incoming.weeks();
        if (incoming.weeks() > 1) {
            return new Cycle("ab_weeks", incoming.days(), Math.min(7, week));
        } else if (incoming.days() <= 7) {
            return new Cycle("weekday", incoming.days(), Math.max(WEEKDAYS, incoming.days()));
        } else {
            return incoming.days() == 2 * WEEKDAYS
                    ? new Cycle("ab_weeks", incoming.days(), WEEKDAYS)
                    : new Cycle("sliding", incoming.days(), WEEKDAYS);
        }
    }

    /** The file's own times, or lessons of 50 minutes from half past eight for the steward to mend. */
    static List<Bell> bells(Incoming incoming) {
        var bells = new ArrayList<Bell>();
        var next = FIRST_BELL;
        for (var period : incoming.periods()) {
            var starts = period.starts() == null ? next : period.starts();
            var ends = period.ends() == null ? starts.plusMinutes(LESSON_MINUTES) : period.ends();
            var name = period.name().isBlank() ? String.valueOf(period.number()) : period.name();
            bells.add(new Bell(period.number(), name, starts, ends));
            // A day of very many periods without times does not run past midnight.
            next = ends.getHour() >= LAST_START_HOUR ? starts : ends.plusMinutes(CHANGE_MINUTES);
        }
        return bells;
    }
}
