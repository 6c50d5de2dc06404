package ajar.visits.plans.requests;

import ajar.planner.Person;
import ajar.planner.Person.Kind;
import ajar.school.PersonId;
import ajar.school.StandingTime;
import ajar.visits.plans.requests.Facts.Colleague;
import ajar.visits.plans.requests.Facts.Time;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who everybody is to the planner: what their first visit is worth, and how often they may stand in. */
final class PlannedPeople {

    /** Who came to the school no longer ago than this is new. */
    private static final int NEW_FOR_DAYS = 180;

    private static final int PRIORITY_NEW_OR_ISOLATED = 3;
    private static final int PRIORITY_NEVER_VISITED = 2;
    private static final int PRIORITY_OTHER = 1;

    private final Facts facts;
    private final Index index;
    private final String school;
    private final Set<PersonId> known = new HashSet<>();
    private final Set<PersonId> onCall = new HashSet<>();
    private final Set<PersonId> givingOwnTime = new HashSet<>();

    PlannedPeople(Facts facts, Index index, String school) {
        this.facts = facts;
        this.index = index;
        this.school = school;
        facts.people().forEach(person -> known.add(person.id()));
        facts.standing().stream()
                .filter(time -> time.kind() == StandingTime.Kind.ON_CALL)
                .forEach(time -> onCall.add(time.person()));
        facts.wishes().stream()
                .filter(wish -> wish.time() != Time.COVERED)
                .forEach(wish -> givingOwnTime.add(wish.visitor()));
        // A chair taken directly was on own free time, whatever the person's wishes say.
        facts.agreed().stream()
                .filter(visit -> !visit.isCovered())
                .forEach(visit -> givingOwnTime.add(visit.visitor()));
    }

    List<Person> all() {
        return facts.people().stream().map(this::person).toList();
    }

    private Person person(Colleague person) {
        var kind = person.isCoach() ? Kind.COACH : person.isCoverStaff() ? Kind.COVER_STAFF : Kind.TEACHER;
        int coversPerWeek = coversPerWeek(person, kind);
        return new Person(
                Ids.of(person.id()),
                school,
                kind,
                priority(person),
                coach(person),
                coversPerWeek,
                coversPerDay(person, coversPerWeek),
                kind == Kind.TEACHER && index.mayCover(person),
                kind == Kind.COACH ? facts.rules().debriefs() : 0,
                givingOwnTime.contains(person.id()),
                Set.of(),
                groups(person.id()));
    }

    /** The person's own coach, when the school still knows them. */
    private @Nullable String coach(Colleague person) {
        var coach = person.coach();
        return coach == null || !known.contains(coach) ? null : Ids.of(coach);
    }

    /** What a first visit of this person is worth. Worked out for every plan anew, stored nowhere. */
    private int priority(Colleague person) {
        if (person.visitsMade() > 0) {
            return PRIORITY_OTHER;
        }
        var joined = person.joinedOn();
        var isNew = joined != null && joined.plusDays(NEW_FOR_DAYS).isAfter(facts.today());
        return isNew || person.visitsReceived() == 0 ? PRIORITY_NEW_OR_ISOLATED : PRIORITY_NEVER_VISITED;
    }

    /** The profile says how often at most; the person's own cap may say less, never more. */
    private int coversPerWeek(Colleague person, Kind kind) {
        var rules = facts.rules();
        var allowed =
                switch (kind) {
                    case COACH -> rules.coachCovers();
                    case COVER_STAFF -> rules.coverStaffCovers();
                    case TEACHER ->
                        Math.max(
                                index.mayCover(person) ? rules.colleagueCovers() : 0,
                                onCall.contains(person.id()) ? rules.onCallCovers() : 0);
                };
        var agreed = agreedCovers(person);
        var cap = person.cap();
        var wanted = cap == null
                ? allowed
                : Math.min(
                        allowed,
                        Math.min(cap.perWeek(), Math.max(0, cap.perTerm() - person.coversGiven() + agreed.size())));
        return Math.max(person.isExempt() ? 0 : wanted, mostInAWeek(agreed));
    }

    /** Who has agreed to more in some week meant it. */
    private static int mostInAWeek(List<LocalDate> covers) {
        return covers.stream()
                .collect(Collectors.groupingBy(
                        date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        Collectors.summingInt(date -> 1)))
                .values()
                .stream()
                .reduce(0, Math::max);
    }

    /** The dates of what is agreed in these weeks; it is in what was given, too, and counts once. */
    private List<LocalDate> agreedCovers(Colleague person) {
        return facts.agreed().stream()
                .flatMap(visit -> visit.covers().stream())
                .filter(cover -> cover.standIn().equals(person.id()))
                .map(cover -> cover.from().toLocalDate())
                .toList();
    }

    /** The person's own cap; who has agreed to more on some day meant it. */
    private int coversPerDay(Colleague person, int coversPerWeek) {
        var cap = person.cap();
        var agreed = facts.agreed().stream()
                .flatMap(visit -> visit.covers().stream())
                .filter(cover -> cover.standIn().equals(person.id()))
                .collect(Collectors.groupingBy(cover -> cover.from().toLocalDate(), Collectors.summingInt(cover -> 1)));
        return cap == null ? coversPerWeek : agreed.values().stream().reduce(cap.perDay(), Math::max);
    }

    private Set<String> groups(PersonId person) {
        var groups = new HashSet<String>();
        facts.lessons().stream()
                .filter(lesson -> lesson.isTaughtBy(person) && !lesson.duty())
                .forEach(lesson -> groups.addAll(lesson.groups()));
        return groups;
    }
}
