package ajar.dots.strings;

import ajar.school.People;
import ajar.school.Person;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.Schools;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts once a week who learned from whom, and tells what may be told of it. */
@Component
public class Shapes {

    /** As which strings are counted and shapes are written. */
    public static final String JOB = "strings";

    /** Before anybody comes in; the same for all weeks, so that nobody can ask at a time of their own. */
    static final LocalTime RELEASED_AT = LocalTime.of(5, 0);

    /** What is longer ago is told no more. */
    static final int WEEKS_COUNTED = 12;

    private final ShapeRows rows;
    private final ShapesTold told;
    private final People people;
    private final Schools schools;
    private final Clock clock;

    Shapes(ShapeRows rows, ShapesTold told, People people, Schools schools, Clock clock) {
        this.rows = rows;
        this.told = told;
        this.people = people;
        this.schools = schools;
        this.clock = clock;
    }

    /** All that are told, the oldest first; the same to everybody of the school. */
    @Transactional(readOnly = true)
    public List<Shape> of(SchoolId school) {
        return told.of(school);
    }

    /** All schools, for the job that goes from one to the next. */
    @Transactional(readOnly = true)
    List<SchoolId> schools() {
        return schools.all().stream().map(one -> one.id()).toList();
    }

    /** The Monday whose release is the last one due. */
    @Transactional(readOnly = true)
    public LocalDate week(SchoolId school) {
        var now = LocalDateTime.now(clock.withZone(schools.get(school).zone()));
        return now.minusHours(RELEASED_AT.getHour())
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Releases a week, once; as the job {@link #JOB} of that school. */
    @Transactional
    public void release(SchoolId school, LocalDate week) {
        var staff = staff(school);
        var begun = rows.begin(school, week, staff.size(), clock.instant());
        if (begun.isEmpty()) {
            return;
        }
        var shape = begun.get();
        var zone = schools.get(school).zone();
        var circles = new Circles(staff).after(rows.circlesBefore(school, week), rows.unusedNumber(school));
        var strings = rows.learnedBetween(
                week.minusWeeks(WEEKS_COUNTED).atStartOfDay(zone).toInstant(),
                week.atStartOfDay(zone).toInstant());
        var next = new Shaping(circles, staff, strings).next(rows.earlier(school, week));
        circles.forEach(circle -> rows.keep(school, shape, circle));
        next.shown().forEach(cell -> rows.keep(school, shape, cell));
        rows.forget(school, week);
    }

    /** Everybody can count these without us. */
    private Map<UUID, String> staff(SchoolId school) {
        var staff = new HashMap<UUID, String>();
        for (var role : List.of(Role.TEACHER, Role.COACH)) {
            for (Person person : people.holding(school, role)) {
                staff.put(
                        person.id().value(),
                        Objects.requireNonNullElse(person.department(), "").strip());
            }
        }
        return staff;
    }
}
