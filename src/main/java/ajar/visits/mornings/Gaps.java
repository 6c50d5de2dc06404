package ajar.visits.mornings;

import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.visits.agreed.AbsenceCovers.AbsenceCover;
import ajar.visits.agreed.Absences.Absence;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.plans.requests.Facts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds who takes the classes of people who are absent. Pure.
 *
 * <p>People on call go first and cover staff next, each the one who has the fewest classes that day. A coach is never proposed: a
 * coach who fills in for the absent is the best known misuse of coaches; the organiser can still choose one by hand.
 */
final class Gaps {

    private final Facts facts;
    private final List<Absence> absences;
    private final List<AbsenceCover> given;
    private final Map<PersonId, List<Busy>> busy = new HashMap<>();
    private final Map<DatedLesson, PersonId> proposedBefore = new HashMap<>();

    private record Busy(LocalDateTime from, LocalDateTime until) {

        boolean overlaps(DatedLesson lesson) {
            return from.isBefore(lesson.ends()) && lesson.starts().isBefore(until);
        }
    }

    /** With the visits as they are agreed. */
    static Gaps of(Facts facts, List<Absence> absences, List<AbsenceCover> given) {
        var gaps = new Gaps(facts, absences, given);
        facts.agreed().forEach(gaps::take);
        return gaps;
    }

    /** With the visits as a repair would leave them: the same proposals as before it, and further ones where it frees somebody. */
    static Gaps after(
            RepairCase morning, List<Gap> before, List<AgreedVisit> kept, Map<PersonId, List<Morning.Line>> changed) {
        var gaps = new Gaps(morning.facts(), morning.absences(), morning.given());
        kept.forEach(gaps::take);
        changed.forEach((person, lines) -> lines.stream()
                .filter(line -> line.what() != Morning.What.HOSTS && line.what() != Morning.What.COVERED)
                .forEach(line -> gaps.take(person, line.from(), line.until())));
        before.forEach(gap -> {
            var proposed = gap.proposed();
            if (proposed != null) {
                gaps.proposedBefore.put(gap.lesson(), proposed);
                gaps.take(proposed, gap.lesson());
            }
        });
        return gaps;
    }

    private Gaps(Facts facts, List<Absence> absences, List<AbsenceCover> given) {
        this.facts = facts;
        this.absences = absences;
        this.given = given;
        facts.lessons().forEach(lesson -> lesson.teachers().forEach(teacher -> take(teacher, lesson)));
        absences.forEach(absence -> take(absence.person(), absence.from(), absence.until()));
        given.forEach(cover -> take(cover.standIn(), cover.from(), cover.until()));
    }

    /** All gaps from a date on, in clock order, each with a proposal where somebody who is there for it is free. */
    List<Gap> from(LocalDate first) {
        var gaps = new ArrayList<Gap>();
        for (var lesson : facts.lessons()) {
            if (lesson.date().isBefore(first)
                    || lesson.duty()
                    || lesson.groups().isEmpty()) {
                continue;
            }
            var absence = whyNobodyTeaches(lesson);
            if (absence != null) {
                gaps.add(gap(absence, lesson));
            }
        }
        gaps.sort(Comparator.comparing(gap -> gap.lesson().starts()));
        return gaps;
    }

    private @Nullable Absence whyNobodyTeaches(DatedLesson lesson) {
        var absent = absences.stream()
                .filter(absence -> lesson.isTaughtBy(absence.person())
                        && absence.from().isBefore(lesson.ends())
                        && lesson.starts().isBefore(absence.until()))
                .toList();
        var away = absent.stream().map(Absence::person).collect(Collectors.toSet());
        return !absent.isEmpty() && away.containsAll(lesson.teachers()) ? absent.getFirst() : null;
    }

    private Gap gap(Absence absence, DatedLesson lesson) {
        var covered = given.stream()
                .filter(cover ->
                        cover.lesson().equals(lesson.lesson()) && cover.date().equals(lesson.date()))
                .findFirst()
                .orElse(null);
        var settled = proposedBefore.get(lesson);
        var proposed = covered != null ? null : settled != null ? settled : candidate(lesson);
        if (proposed != null && settled == null) {
            take(proposed, lesson);
        }
        return new Gap(absence.id(), absence.person(), lesson, covered, proposed);
    }

    private @Nullable PersonId candidate(DatedLesson lesson) {
        var onCall = onCall(lesson);
        return facts.people().stream()
                .filter(person -> onCall.contains(person.id()) || person.isCoverStaff())
                .filter(person -> !person.isExempt() && isFree(person.id(), lesson))
                .min(Comparator.comparing((Facts.Colleague person) -> !onCall.contains(person.id()))
                        .thenComparing(person -> load(person.id(), lesson.date()))
                        .thenComparing(person -> person.id().value()))
                .map(Facts.Colleague::id)
                .orElse(null);
    }

    private Set<PersonId> onCall(DatedLesson lesson) {
        return facts.standing().stream()
                .filter(time -> time.kind() == ajar.school.StandingTime.Kind.ON_CALL
                        && time.cycleDay() == lesson.cycleDay()
                        && time.period() == lesson.slot().period())
                .map(time -> time.person())
                .collect(Collectors.toSet());
    }

    private boolean isFree(PersonId person, DatedLesson lesson) {
        return busy.getOrDefault(person, List.of()).stream().noneMatch(one -> one.overlaps(lesson));
    }

    private long load(PersonId person, LocalDate date) {
        return busy.getOrDefault(person, List.of()).stream()
                .filter(one -> one.from().toLocalDate().equals(date))
                .count();
    }

    private void take(AgreedVisit visit) {
        take(visit.visitor(), visit.from(), visit.until());
        visit.covers().forEach(cover -> take(cover.standIn(), cover.from(), cover.until()));
        var talk = visit.debrief();
        if (talk != null) {
            take(talk.coach(), talk.from(), talk.until());
        }
    }

    private void take(PersonId person, DatedLesson lesson) {
        take(person, lesson.starts(), lesson.ends());
    }

    private void take(PersonId person, LocalDateTime from, LocalDateTime until) {
        busy.computeIfAbsent(person, id -> new ArrayList<>()).add(new Busy(from, until));
    }
}
