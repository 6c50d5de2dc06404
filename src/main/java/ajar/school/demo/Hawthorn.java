package ajar.school.demo;

import ajar.postgres.DatabaseContext;
import ajar.school.DemoSchoolFounded;
import ajar.school.Role;
import ajar.school.SchoolId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds the made-up school, whole or not at all, and keeps its year going. */
@Component
public class Hawthorn implements DemoPeople {

    private static final int WEEKS_AHEAD_MIN = 10;

    private final HawthornRows rows;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hawthorn(
            HawthornRows rows,
            JdbcClient db,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.db = db;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Founds the school where there is none at all, or moves the end of its year on; harmless when repeated. */
    public void found() {
        var zone = ZoneId.systemDefault();
        var today = LocalDate.now(clock.withZone(zone));
        DatabaseContext.asJob(
                "demo",
                HawthornRows.SCHOOL.value(),
                () -> transaction.executeWithoutResult(begun -> {
                    int schools = db.sql("select count(*) from school.school")
                            .query(Integer.class)
                            .single();
                    if (schools == 0 && rows.school(zone)) {
                        fill(Year.around(today));
                        events.publishEvent(new DemoSchoolFounded(HawthornRows.SCHOOL));
                    } else {
                        goOn(today);
                    }
                }));
    }

    private void fill(Year year) {
        var staff = Staff.all();
        var lessons = Fortnight.of(staff);
        rows.people(staff, year);
        rows.practices();
        rows.year(year);
        rows.timetable(staff, lessons, year);
        rows.standing(Standing.of(staff, lessons));
    }

    /** A demo that is looked at again months later is still in the middle of its year, and not on holiday. */
    private void goOn(LocalDate today) {
        int moved = db.sql("""
                update school.division set ends_on = :until
                 where id = :division and ends_on < :latest
                """)
                .param("until", Year.around(today).ends())
                .param("division", HawthornRows.DIVISION.value())
                .param("latest", today.plusWeeks(WEEKS_AHEAD_MIN))
                .update();
        if (moved == 1) {
            db.sql("""
                    update school.timetable_version set valid_until = :until
                     where id = (select id from school.timetable_version
                                  where school = :school order by valid_until desc limit 1)
                    """)
                    .param("until", Year.around(today).ends())
                    .param("school", HawthornRows.SCHOOL.value())
                    .update();
        }
        db.sql("""
                delete from school.calendar_change
                 where division = :division and closed and changed_by is null and on_date between :from and :until
                """)
                .param("division", HawthornRows.DIVISION.value())
                .param("from", today)
                .param("until", today.plusWeeks(2))
                .update();
    }

    @Override
    public SchoolId school() {
        return HawthornRows.SCHOOL;
    }

    @Override
    public List<Somebody> five() {
        var staff = Staff.all();
        return List.of(
                somebody(staff, "HAD", Role.TEACHER),
                somebody(staff, "ORT", Role.COACH),
                somebody(staff, "WHI", Role.ORGANISER),
                somebody(staff, "ADE", Role.LEADER),
                somebody(staff, "NOW", Role.STEWARD));
    }

    private static Somebody somebody(List<Staff> staff, String code, Role role) {
        var person = staff.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new Somebody(person.id(), person.given() + " " + person.family(), role, role.word());
    }
}
