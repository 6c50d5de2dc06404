package ajar.visits.reach;

import ajar.planner.Assignment;
import ajar.planner.Planner;
import ajar.planner.Progress;
import ajar.postgres.DatabaseContext;
import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.OpenLessonId;
import ajar.visits.PlanId;
import ajar.visits.WishId;
import ajar.visits.WishPriority;
import ajar.visits.doors.OpenLesson;
import ajar.visits.plans.requests.Facts;
import ajar.visits.plans.requests.FactsReader;
import ajar.visits.plans.requests.Ids;
import ajar.visits.plans.requests.PlanRequests;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Asks the planner whether somebody could go, with everything that is agreed, every rule and limit, and whoever offered to take a class.
 * Open wishes of others are not weighed against it; that is the plan's to do.
 */
@Component
public class WithinReach {

    /** Of so many doors, the best first; a school where these are all out of reach has no cover to give. */
    private static final int TRIED_MAX = 24;

    private final FactsReader facts;

    WithinReach(FactsReader facts) {
        this.facts = facts;
    }

    /**
     * Visits through a few of the doors given, at most one to each host, that the visitor could make, each for itself; in the order given.
     * Called outside of a transaction: it reads the school as the job {@code plan}.
     *
     * @param first the first date, as {@code last} local to the school
     * @param today the school's own; a visit is not before the notice that everybody is due
     */
    public List<Way> find(
            SchoolId school,
            PersonId visitor,
            List<OpenLesson> doors,
            LocalDate today,
            LocalDate first,
            LocalDate last,
            int most) {
        if (doors.isEmpty()) {
            return List.of();
        }
        var nobodysPlan = new PlanId(new UUID(0, 0));
        var read = DatabaseContext.asJob(
                "plan", school.value(), () -> facts.read(school, nobodysPlan, first, last, today));
        var left = new ArrayList<>(worthTrying(visitor, doors, read));
        var found = new ArrayList<Way>();
        var more = true;
        // What is granted together would be granted alone. What was not may have been in the way of each other.
        while (more && found.size() < most) {
            var granted = granted(visitor, left, read);
            more = !granted.isEmpty();
            found.addAll(granted);
            left.removeIf(door -> granted.stream().anyMatch(way -> way.host().equals(door.host())));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(way -> place(way, doors)))
                .limit(most)
                .toList();
    }

    private static int place(Way way, List<OpenLesson> doors) {
        return doors.stream().map(OpenLesson::id).toList().indexOf(way.door());
    }

    /** The best door of each host whom the visitor does not visit in these days anyway. */
    private static List<OpenLesson> worthTrying(PersonId visitor, List<OpenLesson> doors, Facts facts) {
        var hosts = new HashSet<PersonId>();
        hosts.add(visitor);
        facts.agreed().stream()
                .filter(visit -> visit.visitor().equals(visitor))
                .forEach(visit -> hosts.add(visit.host()));
        return doors.stream()
                .filter(door -> hosts.add(door.host()))
                .limit(TRIED_MAX)
                .toList();
    }

    private static List<Way> granted(PersonId visitor, List<OpenLesson> doors, Facts facts) {
        var wishes = new ArrayList<Facts.Wish>();
        for (int n = 0; n < doors.size(); n++) {
            wishes.add(new Facts.Wish(
                    new WishId(new UUID(0, n)),
                    visitor,
                    doors.get(n).host(),
                    null,
                    facts.first(),
                    facts.last(),
                    Facts.Extent.EITHER,
                    Facts.Time.EITHER,
                    false,
                    Math.max(WishPriority.WEIGHT_MIN, WishPriority.WEIGHT_MAX - n / 2)));
        }
        var supposed = facts.supposing(wishes, behind(doors, facts), facts.offers());
        return PlanRequests.with(supposed, List.of())
                .map(request -> Planner.plan(request, steps -> 1, () -> true, Progress.silent()))
                .filter(result -> result.clashes().isEmpty())
                .map(result -> result.plan().assignments())
                .orElse(List.of())
                .stream()
                .filter(visit -> !Ids.isAgreed(visit.wish()))
                .flatMap(visit -> doors.stream()
                        .filter(door -> door.id().equals(Ids.door(visit.door())))
                        .flatMap(door -> way(visit, door, visitor, facts).stream()))
                .toList();
    }

    /** Those doors, and those that agreed visits need. */
    private static List<Facts.Door> behind(List<OpenLesson> doors, Facts facts) {
        var needed = new HashSet<OpenLessonId>();
        facts.agreed().forEach(visit -> needed.add(visit.door()));
        doors.forEach(door -> needed.add(door.id()));
        return facts.doors().stream().filter(one -> needed.contains(one.id())).toList();
    }

    private static Optional<Way> way(Assignment visit, OpenLesson door, PersonId visitor, Facts facts) {
        var date = Ids.date(visit.door());
        var part = PlanRequests.part(visit.part());
        var standIn = visit.standIn() == null ? null : Ids.person(visit.standIn());
        return lesson(facts, date, one -> one.lesson().equals(door.lesson()))
                .map(lesson -> new Way(
                        door.id(),
                        door.host(),
                        part.begins(lesson.starts(), lesson.ends()),
                        part.finishes(lesson.starts(), lesson.ends()),
                        part,
                        (lesson.groupNames() + " " + lesson.subject()).strip(),
                        lesson.slot().name(),
                        lesson.roomCode(),
                        door.toSee(),
                        standIn,
                        standIn == null ? "" : left(facts, date, visitor, lesson)));
    }

    private static String left(Facts facts, LocalDate date, PersonId visitor, DatedLesson visited) {
        return lesson(
                        facts,
                        date,
                        one -> one.isTaughtBy(visitor)
                                && one.starts().isBefore(visited.ends())
                                && visited.starts().isBefore(one.ends()))
                .map(DatedLesson::groupNames)
                .orElse("");
    }

    private static Optional<DatedLesson> lesson(Facts facts, LocalDate date, Predicate<DatedLesson> wanted) {
        return facts.lessons().stream()
                .filter(one -> one.date().equals(date))
                .filter(wanted)
                .findFirst();
    }
}
