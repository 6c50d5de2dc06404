package ajar.school.web.calendar;

import ajar.school.SchoolDay;
import ajar.school.calendar.BellSchedule;
import ajar.school.calendar.CycleRule;
import ajar.school.calendar.DayChange;
import ajar.school.calendar.DayChanges;
import ajar.school.calendar.Division;
import ajar.school.web.calendar.DayPage.Option;
import ajar.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts a day, and what would become of it, into words. */
final class DayWords {

    private static final int MOVED_MAX = 8;

    private final Division division;
    private final DayChange change;
    private final List<BellSchedule> schedules;
    private final Words words;

    DayWords(Division division, DayChange change, List<BellSchedule> schedules, Words words) {
        this.division = division;
        this.change = change;
        this.schedules = schedules;
        this.words = words;
    }

    static String rule(Division division, Words words) {
        return words.say("school.cycle." + division.rule().kind().name().toLowerCase(Locale.ROOT));
    }

    static String what(@Nullable SchoolDay day, Words words) {
        if (day == null) {
            return words.say("school.calendar.closed");
        } else if (day.regular()) {
            return day.label().isEmpty() ? words.say("school.calendar.open") : day.label();
        } else {
            return words.say("school.calendar.bells", "label", day.label(), "bells", day.schedule())
                    .strip();
        }
    }

    DayPage page(@Nullable SchoolDay now, DayChanges.@Nullable Effect effect) {
        var date = change.date();
        var kind = change.closed() ? "closed" : change.cycleDay() != null ? "day" : "rule";
        return new DayPage(
                words.day(date),
                division.name(),
                "/calendar/" + division.id().value() + "/" + date,
                what(now, words),
                kind,
                division.rule().kind() == CycleRule.Kind.SLIDING,
                change.slides(),
                change.reason(),
                bells(),
                days(),
                effect != null,
                effect == null ? List.of() : moved(effect),
                effect != null && effect.moved().size() > MOVED_MAX
                        ? words.say(
                                "school.import.more", "count", effect.moved().size() - MOVED_MAX)
                        : "",
                effect == null
                        ? List.of()
                        : effect.broken().stream().map(broken -> broken.what()).toList());
    }

    private List<String> moved(DayChanges.Effect effect) {
        return effect.moved().stream()
                .limit(MOVED_MAX)
                .map(moved -> words.say(
                        "school.calendar.moved",
                        "day",
                        words.day(moved.date()),
                        "was",
                        moved.was().isEmpty() ? words.say("school.calendar.closed") : moved.was(),
                        "is",
                        moved.is().isEmpty() ? words.say("school.calendar.closed") : moved.is()))
                .toList();
    }

    private List<Option> bells() {
        return schedules.stream()
                .map(schedule -> new Option(
                        schedule.id().value().toString(),
                        schedule.name(),
                        change.bells() == null
                                ? schedule.regular()
                                : schedule.id().equals(change.bells())))
                .toList();
    }

    private List<Option> days() {
        var days = new ArrayList<Option>();
        for (int day = 1; day <= division.rule().days(); day++) {
            var label = division.rule().label(day);
            days.add(new Option(
                    String.valueOf(day),
                    label.isEmpty() ? String.valueOf(day) : label,
                    change.cycleDay() != null && change.cycleDay() == day));
        }
        return days;
    }
}
