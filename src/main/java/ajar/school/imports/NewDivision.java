package ajar.school.imports;

import ajar.school.SchoolId;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** A school without a division gets its first one with the first timetable: cycle and bells as the steward agreed to them. */
@Repository
class NewDivision {

    private final JdbcTemplate db;

    NewDivision(JdbcTemplate db) {
        this.db = db;
    }

    /** The caller holds the transaction. */
    UUID of(SchoolId school, Choices choices) {
        var division = UUID.randomUUID();
        db.update(
                """
                insert into school.division (id, school, name, cycle, cycle_days, weekdays, starts_on, ends_on)
                values (?, ?, (select left(name, 80) from school.school where id = ?), ?, ?, ?, ?, ?)
                """,
                division,
                school.value(),
                school.value(),
                choices.cycle().kind(),
                choices.cycle().days(),
                choices.cycle().weekdays(),
                choices.from(),
                choices.until());
        var bells = UUID.randomUUID();
        db.update(
                "insert into school.bell_schedule (id, school, division, name, regular) values (?, ?, ?, 'Regular', true)",
                bells,
                school.value(),
                division);
        db.batchUpdate(
                "insert into school.slot (school, bell_schedule, period, name, starts, ends) values (?, ?, ?, ?, ?, ?)",
                choices.bells().stream()
                        .map(bell -> new Object[] {
                            school.value(), bells, bell.period(), bell.name(), bell.starts(), bell.ends()
                        })
                        .toList());
        return division;
    }
}
