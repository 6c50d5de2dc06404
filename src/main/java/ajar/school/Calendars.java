package ajar.school;

import ajar.school.calendar.BellSchedule;
import ajar.school.calendar.BellScheduleId;
import ajar.school.calendar.CycleRule;
import ajar.school.calendar.Division;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The dated calendar: for each date the day of the cycle and the bells, or closed [T2]. */
@Repository
public class Calendars {

    private final JdbcClient db;

    Calendars(JdbcClient db) {
        this.db = db;
    }

    /** The school days of all divisions from a date to a date, both included, by date and division. */
    @Transactional(readOnly = true)
    public List<SchoolDay> days(SchoolId school, LocalDate from, LocalDate until) {
        var schedules = schedules(school);
        var changes = changes(school);
        var days = new ArrayList<SchoolDay>();
        for (var division : divisions(school)) {
            var own = changes.getOrDefault(division.id(), Map.of());
            var plain = new HashMap<LocalDate, CycleRule.Change>();
            own.forEach((date, change) -> plain.put(date, change.rule()));
            division.rule().days(from, until, plain).forEach((date, cycleDay) -> {
                var change = own.get(date);
                var schedule = scheduleOf(division.id(), change == null ? null : change.schedule(), schedules);
                if (schedule != null) {
                    days.add(new SchoolDay(
                            date,
                            division.id(),
                            cycleDay,
                            division.rule().label(cycleDay),
                            schedule.name(),
                            schedule.regular(),
                            schedule.slots()));
                }
            });
        }
        days.sort(Comparator.comparing(SchoolDay::date));
        return days;
    }

    /** That date or the first after it on which any division has school; none once the year is over. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> nextSchoolDay(SchoolId school, LocalDate date) {
        return days(school, date, date.plusMonths(3)).stream()
                .map(SchoolDay::date)
                .findFirst();
    }

    /** The divisions of a school with the rule of their cycle, by name. */
    @Transactional(readOnly = true)
    public List<Division> divisions(SchoolId school) {
        return db.sql("""
                select d.id, d.name, d.cycle, d.cycle_days, d.weekdays, d.starts_on, d.ends_on, s.first_weekday
                  from school.division d
                  join school.school s on s.id = d.school
                 where d.school = :school
                 order by d.name
                """)
                .param("school", school.value())
                .query((row, n) -> new Division(
                        new DivisionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new CycleRule(
                                CycleRule.Kind.valueOf(row.getString("cycle").toUpperCase(Locale.ROOT)),
                                row.getInt("cycle_days"),
                                row.getInt("weekdays"),
                                DayOfWeek.of(row.getInt("first_weekday")),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class))))
                .list();
    }

    /** All bell schedules with their slots in clock order. */
    @Transactional(readOnly = true)
    public List<BellSchedule> schedules(SchoolId school) {
        var slots = new HashMap<UUID, List<Slot>>();
        db.sql("""
                select bell_schedule, period, name, starts, ends, kind
                  from school.slot
                 where school = :school
                 order by starts, ends, period
                """).param("school", school.value()).query(row -> {
            slots.computeIfAbsent(row.getObject("bell_schedule", UUID.class), id -> new ArrayList<>())
                    .add(new Slot(
                            row.getInt("period"),
                            row.getString("name"),
                            row.getObject("starts", java.time.LocalTime.class),
                            row.getObject("ends", java.time.LocalTime.class),
                            Slot.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT))));
        });
        return db.sql("""
                select id, division, name, regular
                  from school.bell_schedule
                 where school = :school
                 order by regular desc, name
                """)
                .param("school", school.value())
                .query((row, n) -> new BellSchedule(
                        new BellScheduleId(row.getObject("id", UUID.class)),
                        new DivisionId(row.getObject("division", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("regular"),
                        slots.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<DivisionId, Map<LocalDate, DatedChange>> changes(SchoolId school) {
        var changes = new HashMap<DivisionId, Map<LocalDate, DatedChange>>();
        db.sql("""
                select division, on_date, closed, slides, cycle_day, bell_schedule
                  from school.calendar_change
                 where school = :school
                """).param("school", school.value()).query(row -> {
            var day = row.getObject("cycle_day", Integer.class);
            var rule = new CycleRule.Change(
                    row.getBoolean("closed"),
                    row.getBoolean("slides"),
                    day == null ? OptionalInt.empty() : OptionalInt.of(day));
            changes.computeIfAbsent(new DivisionId(row.getObject("division", UUID.class)), id -> new HashMap<>())
                    .put(
                            row.getObject("on_date", LocalDate.class),
                            new DatedChange(rule, row.getObject("bell_schedule", UUID.class)));
        });
        return changes;
    }

    private static @Nullable BellSchedule scheduleOf(
            DivisionId division, @Nullable UUID wanted, List<BellSchedule> all) {
        return all.stream()
                .filter(schedule -> schedule.division().equals(division))
                .filter(schedule -> wanted == null
                        ? schedule.regular()
                        : schedule.id().value().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private record DatedChange(
            CycleRule.Change rule, @Nullable UUID schedule) {}
}
