package ajar.focus.directions;

import ajar.focus.goals.CommonGoal;
import ajar.focus.goals.CommonGoalId;
import ajar.focus.goals.CommonGoals;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.site.releases.Cell;
import ajar.site.releases.Releasing;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts once a week, and tells what may be told of it. */
@Component
public class Directions {

    /** Before anybody comes in; the same for all weeks, so that nobody can ask at a time of their own. */
    static final LocalTime RELEASED_AT = LocalTime.of(5, 0);

    static final String ANY = "any";
    static final String OWN = "own";

    private final ReleaseRows rows;
    private final CommonGoals goals;
    private final People people;
    private final Schools schools;
    private final Clock clock;

    Directions(ReleaseRows rows, CommonGoals goals, People people, Schools schools, Clock clock) {
        this.rows = rows;
        this.goals = goals;
        this.people = people;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * What is told from one Monday to the next.
     *
     * @param goals people for each goal that is shown; at least {@value Releasing#SCHOOL_MINIMUM}
     * @param own people with a direction of their own, if that is shown
     */
    public record Told(LocalDate week, Map<CommonGoalId, Integer> goals, Optional<Integer> own, Optional<Integer> any) {

        public int directions() {
            return goals.size() + (own.isPresent() ? 1 : 0);
        }
    }

    /** The last release, for who leads the school. */
    @Transactional(readOnly = true)
    public Optional<Told> told(SchoolId school) {
        return rows.last(school).map(release -> {
            var figures = new HashMap<CommonGoalId, Integer>();
            release.figures().forEach((direction, count) -> {
                if (!direction.equals(ANY) && !direction.equals(OWN)) {
                    figures.put(new CommonGoalId(UUID.fromString(direction)), count);
                }
            });
            return new Told(
                    release.week(),
                    Map.copyOf(figures),
                    Optional.ofNullable(release.figures().get(OWN)),
                    Optional.ofNullable(release.figures().get(ANY)));
        });
    }

    /** All schools, for the job that goes from one to the next. */
    @Transactional(readOnly = true)
    List<SchoolId> schools() {
        return schools.all().stream().map(one -> one.id()).toList();
    }

    /** Releases the week that has begun, once; as the job {@code release} of that school. */
    @Transactional
    public void release(SchoolId school) {
        var week = week(school);
        if (!rows.begin(school, week, clock.instant())) {
            return;
        }
        var staff = staff(school);
        var cells = cells(school, week, staff);
        var next = new Releasing(Releasing.SCHOOL_MINIMUM, List.of(staff)).next(cells, rows.earlier(school, week));
        rows.keep(school, week, next);
        rows.forget(school, week);
    }

    /** The Monday whose release is the last one due. */
    private LocalDate week(SchoolId school) {
        var now = LocalDateTime.now(clock.withZone(schools.get(school).zone()));
        return now.minusHours(RELEASED_AT.getHour())
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Everybody can count these without us. */
    private Set<UUID> staff(SchoolId school) {
        var staff = new HashSet<UUID>();
        for (var role : List.of(Role.TEACHER, Role.COACH)) {
            people.holding(school, role).stream().map(Person::id).forEach(person -> staff.add(person.value()));
        }
        return staff;
    }

    private List<Cell> cells(SchoolId school, LocalDate today, Set<UUID> staff) {
        var pulling = new HashMap<String, Set<UUID>>();
        rows.pulling().forEach(pull -> {
            if (staff.contains(pull.person())) {
                pulling.computeIfAbsent(pull.direction(), one -> new HashSet<>())
                        .add(pull.person());
                pulling.computeIfAbsent(ANY, one -> new HashSet<>()).add(pull.person());
            }
        });
        var names = new ArrayList<String>();
        goals.of(school, today).stream()
                .filter(CommonGoal::isUp)
                .forEach(goal -> names.add(goal.id().value().toString()));
        names.add(OWN);
        // The sum comes last: it is the least telling, and hides others where it comes first.
        names.add(ANY);
        return names.stream()
                .map(name -> new Cell(name, pulling.getOrDefault(name, Set.of())))
                .toList();
    }
}
