package ajar.school.calendar;

import ajar.school.Calendars;
import ajar.school.DatedLesson;
import ajar.school.DivisionId;
import ajar.school.SchoolDay;
import ajar.school.SchoolId;
import ajar.school.Timetables;
import ajar.school.VisitsAtStake;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a change and takes it back, to see what it would do to the days of a division and to agreed visits. */
@Component
class Trials {

    private static final int WEEKS_LOOKED_AT = 26;

    private final Calendars calendars;
    private final Timetables timetables;
    private final ObjectProvider<VisitsAtStake> visits;
    private final TransactionTemplate transaction;

    Trials(
            Calendars calendars,
            Timetables timetables,
            ObjectProvider<VisitsAtStake> visits,
            TransactionTemplate transaction) {
        this.calendars = calendars;
        this.timetables = timetables;
        this.visits = visits;
        this.transaction = transaction;
    }

    /** What {@code write} would do from a date on; nothing of it stays written. */
    DayChanges.Effect of(SchoolId school, DivisionId division, LocalDate from, Runnable write) {
        return Objects.requireNonNull(transaction.execute(tried -> {
            tried.setRollbackOnly();
            var until = from.plusWeeks(WEEKS_LOOKED_AT);
            var before = labels(school, division, from, until);
            var now = timetables.lessons(school, from, until);
            write.run();
            var after = labels(school, division, from, until);
            var then = timetables.lessons(school, from, until);
            var broken = new ArrayList<VisitsAtStake.Broken>();
            visits.stream().forEach(answerer -> broken.addAll(answerer.brokenBy(school, from, until, then)));
            var kept = new HashMap<String, LocalDateTime>();
            then.forEach(lesson -> kept.put(key(lesson), lesson.starts()));
            var lost = now.stream()
                    .filter(lesson -> !kept.containsKey(key(lesson)))
                    .toList();
            var retimed = now.stream()
                    .filter(lesson -> !lesson.starts().equals(kept.getOrDefault(key(lesson), lesson.starts())))
                    .count();
            return new DayChanges.Effect(moved(before, after), lost, (int) retimed, broken);
        }));
    }

    private static String key(DatedLesson lesson) {
        return lesson.lesson().value() + " " + lesson.date();
    }

    private TreeMap<LocalDate, String> labels(SchoolId school, DivisionId division, LocalDate from, LocalDate until) {
        var labels = new TreeMap<LocalDate, String>();
        calendars.days(school, from, until).stream()
                .filter(day -> day.division().equals(division))
                .forEach(day -> labels.put(day.date(), wordsOf(day)));
        return labels;
    }

    private static String wordsOf(SchoolDay day) {
        return (day.label() + " " + day.schedule()).strip();
    }

    private static List<DayChanges.Moved> moved(TreeMap<LocalDate, String> before, TreeMap<LocalDate, String> after) {
        var dates = new TreeMap<LocalDate, String>(before);
        dates.putAll(after);
        return dates.keySet().stream()
                .map(date -> new DayChanges.Moved(date, before.getOrDefault(date, ""), after.getOrDefault(date, "")))
                .filter(moved -> !moved.was().equals(moved.is()))
                .toList();
    }
}
