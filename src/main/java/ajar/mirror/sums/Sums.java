package ajar.mirror.sums;

import ajar.mirror.Block;
import ajar.mirror.Mirrors;
import ajar.mirror.Period;
import ajar.mirror.Side;
import ajar.mirror.sums.SumRows.Level;
import ajar.postgres.DatabaseContext;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.Schools;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sums the hours of all coaches once a month, and tells what may be told of them. */
@Component
public class Sums {

    /** As which hours are read and sums are written. */
    static final String JOB = "mirror";

    /** Before anybody comes in on the first of a month; nobody can ask at a time of their own. */
    static final LocalTime RELEASED_AT = LocalTime.of(5, 0);

    private final SumRows rows;
    private final Mirrors mirrors;
    private final People people;
    private final Schools schools;
    private final Clock clock;

    Sums(SumRows rows, Mirrors mirrors, People people, Schools schools, Clock clock) {
        this.rows = rows;
        this.mirrors = mirrors;
        this.people = people;
        this.schools = schools;
        this.clock = clock;
    }

    /** What was released last for a school's leaders. */
    @Transactional(readOnly = true)
    public Optional<Told> ofSchool(SchoolId school) {
        return rows.last(school, Level.SCHOOL);
    }

    /** What was released last for the leads of the district that a school belongs to. */
    @Transactional(readOnly = true)
    public Optional<Told> ofDistrict(SchoolId school) {
        return rows.last(school, Level.DISTRICT);
    }

    /** Schools by district, for the job that goes from one to the next. */
    @Transactional(readOnly = true)
    List<List<SchoolId>> districts() {
        return schools.byDistrict();
    }

    /** The month whose release is the last one due. */
    @Transactional(readOnly = true)
    LocalDate month(SchoolId school) {
        var now = LocalDateTime.now(clock.withZone(schools.get(school).zone()));
        return now.minusHours(RELEASED_AT.getHour())
                .toLocalDate()
                .withDayOfMonth(1)
                .minusMonths(1);
    }

    /** Releases a month of a school, once; as the job of that school. */
    @Transactional
    public void release(SchoolId school, LocalDate month) {
        rows.begin(school, Level.SCHOOL, month, clock.instant()).ifPresent(release -> {
            var summing = summing(school, month);
            var counted = summing.counted(
                    List.of(),
                    List.copyOf(rows.counted(school, Level.SCHOOL, Summing.COUNTED, month)
                            .values()));
            var figures = summing.figures(counted);
            rows.keep(school, release, figures);
            if (!figures.isEmpty()) {
                rows.keepCounted(school, release, Summing.COUNTED, counted);
                for (var side : Side.values()) {
                    var had = new HashSet<>(summing.contributors(side));
                    had.retainAll(counted);
                    rows.keepCounted(school, release, side.word(), had);
                }
            }
            rows.forget(school, month);
        });
    }

    /** What a school brings to the release of its district; as the job of that school, after its own release. */
    @Transactional(readOnly = true)
    District.Contribution contribution(SchoolId school, LocalDate month) {
        var told = new HashMap<String, Set<UUID>>();
        for (var name : District.NAMES) {
            told.put(
                    name,
                    rows.counted(school, Level.SCHOOL, name, month.plusMonths(1))
                            .getOrDefault(month, Set.of()));
        }
        return new District.Contribution(
                summing(school, month).hours(), told, rows.counted(school, Level.DISTRICT, Summing.COUNTED, month));
    }

    @Transactional(readOnly = true)
    boolean isReleased(SchoolId school, LocalDate month) {
        return rows.isReleased(school, Level.DISTRICT, month);
    }

    /** Keeps a district's release in one of its schools, with those of its people who were counted. */
    @Transactional
    void keep(SchoolId school, LocalDate month, List<Figure> figures, Set<UUID> counted) {
        rows.begin(school, Level.DISTRICT, month, clock.instant()).ifPresent(release -> {
            rows.keep(school, release, figures);
            rows.keepCounted(school, release, Summing.COUNTED, counted);
        });
    }

    private Summing summing(SchoolId school, LocalDate month) {
        var hours = new HashMap<UUID, Map<Side, Map<String, Integer>>>();
        for (var coach : people.holding(school, Role.COACH)) {
            hours.put(coach.id().value(), hours(school, coach.id(), month));
        }
        return new Summing(hours);
    }

    private Map<Side, Map<String, Integer>> hours(SchoolId school, PersonId coach, LocalDate month) {
        var period = Period.of(Period.By.MONTH, month);
        var over = period.last().plusDays(1).atStartOfDay();
        var blocks = DatabaseContext.asJobFor(
                JOB, coach.value(), school.value(), () -> mirrors.hours(school, coach, period, over));
        var hours = new EnumMap<Side, Map<String, Integer>>(Side.class);
        for (Block block : blocks) {
            var category = block.category();
            hours.computeIfAbsent(category.side(), one -> new HashMap<>())
                    .merge(category.isReady() ? category.key() : Summing.REST, block.minutes(), Integer::sum);
        }
        return hours;
    }
}
