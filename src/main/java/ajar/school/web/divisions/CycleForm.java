package ajar.school.web.divisions;

import ajar.school.calendar.CycleRule;
import ajar.school.calendar.CycleRule.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What a steward has filled in about a cycle, as it came. Pure. */
record CycleForm(String kind, String days, String weekdays, String from, String until) {

    static final int DAYS_MAX = 60;
    static final int WEEKDAYS_MAX = 7;
    static final int YEARS_MAX = 3;

    /** Why these fields make no cycle. */
    enum Refusal {
        UNREADABLE,
        DAYS,
        UNEVEN,
        DATES
    }

    static CycleForm of(CycleRule rule) {
        return new CycleForm(
                rule.kind().name(),
                String.valueOf(rule.days()),
                String.valueOf(rule.weekdays()),
                rule.starts().toString(),
                rule.ends().toString());
    }

    /** Empty where the fields make a cycle. */
    Optional<Refusal> refuse(CycleRule before) {
        try {
            var rule = read(before);
            var daysFit = rule.days() >= 1 && rule.days() <= DAYS_MAX;
            var weekFits = rule.weekdays() >= 1 && rule.weekdays() <= WEEKDAYS_MAX;
            if (!daysFit || !weekFits) {
                return Optional.of(Refusal.DAYS);
            } else if (rule.kind() == Kind.AB_WEEKS && rule.days() % rule.weekdays() != 0) {
                return Optional.of(Refusal.UNEVEN);
            } else {
                var isYear = !rule.ends().isBefore(rule.starts())
                        && rule.ends().isBefore(rule.starts().plusYears(YEARS_MAX));
                return isYear ? Optional.empty() : Optional.of(Refusal.DATES);
            }
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.of(Refusal.UNREADABLE);
        }
    }

    /** The rule; a plain week has as many days as it has school days. Throws where {@link #refuse} says unreadable. */
    CycleRule read(CycleRule before) {
        var chosen = Kind.valueOf(kind);
        var perWeek = Integer.parseInt(weekdays.strip());
        return new CycleRule(
                chosen,
                chosen == Kind.WEEKDAY ? perWeek : Integer.parseInt(days.strip()),
                perWeek,
                before.firstWeekday(),
                LocalDate.parse(from),
                LocalDate.parse(until));
    }
}
