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

    /** From the coming Monday until the end of the division's year, or as long as the term that was read holds. */
    static Choices of(Incoming incoming, List<Division> divisions, LocalDate monday, ColumnMapping columns) {
        var division = divisions.isEmpty() ? null : divisions.getFirst();
        var until = division == null
                ? monday.plusMonths(10)
                : division.rule().ends().isBefore(monday)
                        ? monday
                        : division.rule().ends();
        var choices = new Choices(
                monday,
                until,
                division == null ? null : division.id().value(),
                cycle(incoming),
                bells(incoming),
                true,
                Map.of(),
                columns,
                incoming.parts().taken(),
                incoming.parts().takenWeeks());
        return inTerm(choices, incoming, monday);
    }

    /** Where the files tell the dates of the one term that is read, it holds on these; not before {@code earliest}. */
    private static Choices inTerm(Choices choices, Incoming incoming, LocalDate earliest) {
        var taken = incoming.parts().taken();
        var term = incoming.parts().terms().stream()
                .filter(each -> taken.equals(List.of(each.number())))
                .findFirst();
        if (term.isEmpty() || term.get().starts() == null || term.get().ends() == null) {
            return choices;
        }
        var starts =
                term.get().starts().isBefore(earliest) ? earliest : term.get().starts();
        return term.get().ends().isBefore(starts)
                ? choices
                : choices.with(starts, term.get().ends(), choices.cycle(), choices.bells());
    }

    /**
     * What was derived from the files before, derived anew because they are read in another way now. What somebody mended by hand stays.
     */
    static Choices again(Choices before, Incoming was, Choices chosen, Incoming now) {
        var cycle = chosen.cycle().equals(cycle(was)) ? cycle(now) : chosen.cycle();
        var usual = bells(was);
        var bells = bells(now).stream()
                .map(bell -> chosen.bells().stream()
                        .filter(mended -> mended.period() == bell.period() && !usual.contains(mended))
                        .findFirst()
                        .orElse(bell))
                .toList();
        var again = chosen.with(chosen.from(), chosen.until(), cycle, bells);
        boolean otherTerm = !now.parts().taken().equals(was.parts().taken());
        boolean datesStay =
                chosen.from().equals(before.from()) && chosen.until().equals(before.until());
        return otherTerm && datesStay ? inTerm(again, now, LocalDate.MIN) : again;
    }

    static Cycle cycle(Incoming incoming) {
        int week = incoming.days() / incoming.weeks();
        if (incoming.weeks() > 1) {
            return new Cycle("ab_weeks", incoming.days(), Math.min(7, week));
        } else if (incoming.days() <= 7) {
            // Days on which nothing is taught are days of the week all the same.
            int days = Math.max(WEEKDAYS, incoming.days());
            return new Cycle("weekday", days, days);
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
