package ajar.visits.plans.requests;

import ajar.planner.Assignment;
import ajar.planner.PlanRequest;
import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.visits.plans.requests.Facts.Colleague;
import ajar.visits.plans.requests.Facts.ColleaguesCover;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who could be asked to take a class once, without having offered it: at school, free, unprotected, and neither visiting nor
 * covering that day.
 * Pure and immutable.
 */
public final class FreeColleagues {

    private final Facts facts;
    private final Index index;
    private final Set<String> inThePlan = new HashSet<>();

    public FreeColleagues(Facts facts, PlanRequest request, List<Assignment> plan) {
        this.facts = facts;
        this.index = new Index(facts);
        var visitors = new HashMap<String, String>();
        request.wishes().forEach(wish -> visitors.put(wish.id(), wish.visitor()));
        for (var one : plan) {
            var date = Ids.date(one.door());
            inThePlan.add(visitors.get(one.wish()) + "@" + date);
            inThePlan.add(one.standIn() + "@" + date);
        }
    }

    /** A colleague for a class; {@code covers} is how often they have taken one before. */
    public record Found(PersonId person, DatedLesson lesson, int covers) {}

    /** Those who could take the class that the visitor teaches at that time, whoever has covered least first. */
    public List<Found> forClassOf(PersonId visitor, LocalDate date, LocalTime starts) {
        if (facts.rules().colleaguesCover() == ColleaguesCover.NEVER) {
            return List.of();
        }
        return index.lessonsOf(visitor, date).stream()
                .filter(lesson -> !lesson.duty() && lesson.slot().starts().equals(starts))
                .limit(1)
                .flatMap(lesson -> facts.people().stream()
                        .filter(person -> !person.id().equals(visitor) && mayBeAsked(person, lesson))
                        .sorted(Comparator.comparingInt(Colleague::coversGiven)
                                .thenComparing(person -> person.id().value()))
                        .map(person -> new Found(person.id(), lesson, person.coversGiven())))
                .toList();
    }

    private boolean hasSaidNo(PersonId person, DatedLesson lesson) {
        return facts.saidNo().stream()
                .anyMatch(no -> no.person().equals(person)
                        && no.on().equals(lesson.date())
                        && Integer.valueOf(lesson.slot().period()).equals(no.period()));
    }

    private boolean mayBeAsked(Colleague person, DatedLesson lesson) {
        return !person.isExempt()
                && !person.isCoach()
                && !person.isCoverStaff()
                && isAtSchool(person.id(), lesson)
                && hasNothingThen(person.id(), lesson)
                && !index.misses(person.id(), lesson)
                && !hasSaidNo(person.id(), lesson)
                && !inThePlan.contains(Ids.of(person.id()) + "@" + lesson.date());
    }

    private boolean isAtSchool(PersonId person, DatedLesson lesson) {
        var own = index.lessonsOf(person, lesson.date());
        return own.stream().anyMatch(before -> !before.starts().isAfter(lesson.starts()))
                && own.stream().anyMatch(after -> !after.ends().isBefore(lesson.ends()));
    }

    private boolean hasNothingThen(PersonId person, DatedLesson lesson) {
        var teaches = index.lessonsOf(person, lesson.date()).stream()
                .anyMatch(own ->
                        own.starts().isBefore(lesson.ends()) && lesson.starts().isBefore(own.ends()));
        return !teaches
                && facts.standing().stream()
                        .noneMatch(time -> time.person().equals(person)
                                && time.cycleDay() == lesson.cycleDay()
                                && time.period() == lesson.slot().period());
    }
}
