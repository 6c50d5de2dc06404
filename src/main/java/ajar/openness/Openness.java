package ajar.openness;

import ajar.school.People;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.school.calendar.Term;
import ajar.site.releases.Range.Telling;
import ajar.site.releases.ToldShare;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts once a month how open the school has been this term, and tells what may be told of it. */
@Component
public class Openness {

    /** As which facts are counted and releases are written. */
    public static final String JOB = "openness";

    /** Before anybody comes in on the first of a month; nobody can ask at a time of their own. */
    static final LocalTime RELEASED_AT = LocalTime.of(5, 0);

    private final OpennessRows rows;
    private final OpennessTold told;
    private final People people;
    private final Schools schools;
    private final Clock clock;

    Openness(OpennessRows rows, OpennessTold told, People people, Schools schools, Clock clock) {
        this.rows = rows;
        this.told = told;
        this.people = people;
        this.schools = schools;
        this.clock = clock;
    }

    /** All that is told: terms that are over, and the months of the last one; the oldest first. */
    @Transactional(readOnly = true)
    public List<Told> of(SchoolId school) {
        return told.of(school);
    }

    /** The term that the district was told of last. */
    @Transactional(readOnly = true)
    public Optional<Term> lastTermBeside() {
        return told.lastTermBeside();
    }

    /** Schools side by side, to who leads their district. */
    @Transactional(readOnly = true)
    public List<Beside> beside(Term term) {
        return told.beside(term);
    }

    /** All schools, for the job that goes from one to the next. */
    @Transactional(readOnly = true)
    List<SchoolId> schools() {
        return schools.all().stream().map(one -> one.id()).toList();
    }

    /** The month whose release is the last one due, by its first day. */
    @Transactional(readOnly = true)
    public LocalDate month(SchoolId school) {
        var now = LocalDateTime.now(clock.withZone(schools.get(school).zone()));
        return now.minusHours(RELEASED_AT.getHour())
                .toLocalDate()
                .withDayOfMonth(1)
                .minusMonths(1);
    }

    /** Months to be released, the oldest first: after a standstill those that were missed, too, or a term would never be told. */
    @Transactional(readOnly = true)
    List<LocalDate> due(SchoolId school) {
        var last = month(school);
        var first = rows.lastMonth(school).map(month -> month.plusMonths(1)).orElse(last);
        return first.datesUntil(last.plusDays(1), java.time.Period.ofMonths(1)).toList();
    }

    /** Releases a month, once; as the job {@link #JOB} of that school. */
    @Transactional
    public void release(SchoolId school, LocalDate month) {
        var term = Term.of(month);
        release(school, month, rows.holding(term.first(), month.plusMonths(1).minusDays(1)));
    }

    /** With what held of whom in the term so far; for a made-up school, whose past is nowhere else. */
    @Transactional
    public void release(SchoolId school, LocalDate month, List<Holding> holding) {
        var term = Term.of(month);
        boolean over = month.plusMonths(1).isAfter(term.last());
        rows.begin(school, term, month, over, clock.instant()).ifPresent(release -> {
            rows.forget(school, term);
            var counted = counted(school, term, month);
            var ids = new HashMap<UUID, String>();
            counted.forEach(one -> ids.put(one.id(), one.department()));
            var earlier = rows.earlier(school, term, month, ids.keySet());
            var next = new Measures(ids, holding(counted, holding)).next(earlier, over);
            rows.count(release, ids.size());
            keep(school, release, month, next);
            if (over) {
                Measures.wider(ids.keySet(), next).forEach(one -> rows.keepBeside(school, release, one));
                rows.forgetCounted(school);
            }
        });
    }

    /**
     * As long as nothing was told but "fewer", those who teach now are counted; from then on the same ones until the term is over, or what is
     * told would change with who comes and goes.
     */
    private List<Counted> counted(SchoolId school, Term term, LocalDate month) {
        var before = rows.counted(school);
        var ids = new HashSet<UUID>();
        before.forEach(one -> ids.add(one.id()));
        boolean canChange = rows.earlier(school, term, month, ids).stream()
                .flatMap(List::stream)
                .allMatch(one -> one.range().telling() == Telling.FEWER);
        if (!canChange) {
            return before;
        }
        var departmentOf = new HashMap<UUID, String>();
        people.holding(school, Role.TEACHER)
                .forEach(one -> departmentOf.put(
                        one.id().value(),
                        Objects.requireNonNullElse(one.department(), "").strip()));
        rows.count(school, departmentOf);
        return rows.counted(school);
    }

    private static Map<Measure, Set<UUID>> holding(List<Counted> counted, List<Holding> some) {
        var idOf = new HashMap<UUID, UUID>();
        counted.forEach(one -> idOf.put(one.person(), one.id()));
        var holding = new EnumMap<Measure, Set<UUID>>(Measure.class);
        for (var one : some) {
            var id = idOf.get(one.person());
            if (id != null) {
                holding.computeIfAbsent(one.what(), none -> new HashSet<>()).add(id);
            }
        }
        return holding;
    }

    private void keep(SchoolId school, UUID release, LocalDate month, List<ToldShare> next) {
        var before = new ArrayList<Told>(told.of(school));
        before.removeIf(one -> !one.month().isBefore(month) || !one.term().equals(Term.of(month)));
        for (var share : next) {
            var name = share.name().split("/", 2);
            var measure = Measure.of(name[0]);
            var upTo = share.anew() || before.isEmpty()
                    ? month.plusMonths(1).minusDays(1)
                    : before.getLast().of(measure).map(Figure::upTo).orElseThrow();
            var department = name.length > 1 ? name[1] : "";
            rows.keep(school, release, new Figure(measure, department, share.range(), upTo), share.people());
        }
    }
}
