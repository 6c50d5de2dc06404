package ajar.visits.mornings;

import ajar.school.LessonId;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.TimesTaken;
import ajar.school.Timetables;
import ajar.visits.agreed.AbsenceCovers;
import ajar.visits.agreed.Absences;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.Turns;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills gaps by hand, where nobody is there for it. */
@Component
public class GapFilling {

    private final Timetables timetables;
    private final People people;
    private final Absences absences;
    private final AbsenceCovers covers;
    private final AgreedVisits visits;
    private final TimesTaken times;
    private final Turns turns;

    GapFilling(
            Timetables timetables,
            People people,
            Absences absences,
            AbsenceCovers covers,
            AgreedVisits visits,
            TimesTaken times,
            Turns turns) {
        this.timetables = timetables;
        this.people = people;
        this.absences = absences;
        this.covers = covers;
        this.visits = visits;
        this.times = times;
        this.turns = turns;
    }

    /** Who has no lesson, visit, cover or anything else at the time of each gap that nobody takes yet. */
    @Transactional(readOnly = true)
    public Map<Gap, List<PersonId>> free(SchoolId school, List<Gap> gaps) {
        var free = new HashMap<Gap, List<PersonId>>();
        var everybody = people.of(school).stream().map(Person::id).toList();
        for (var gap : gaps) {
            if (gap.given() == null && gap.proposed() == null) {
                var taken = taken(school, gap.lesson().starts(), gap.lesson().ends());
                free.put(
                        gap,
                        everybody.stream()
                                .filter(person -> !taken.contains(person))
                                .toList());
            }
        }
        return free;
    }

    /** False when that colleague is taken at that time after all. */
    @Transactional
    public boolean give(SchoolId school, UUID absence, UUID lesson, LocalDate date, PersonId standIn) {
        turns.take(school);
        var gap = timetables.lessons(school, date, date).stream()
                .filter(one -> one.lesson().equals(new LessonId(lesson)))
                .findFirst();
        return gap.isPresent()
                && !taken(school, gap.get().starts(), gap.get().ends()).contains(standIn)
                && covers.give(school, absence, gap.get(), standIn);
    }

    /** Somebody comes after all: their classes are theirs again. What a repair has moved stays moved. */
    @Transactional
    public void withdraw(SchoolId school, UUID absence, LocalDateTime now) {
        turns.take(school);
        absences.withdraw(school, absence);
        covers.between(school, now.toLocalDate(), now.toLocalDate().plusYears(1)).stream()
                .filter(cover -> cover.absence().equals(absence) && cover.from().isAfter(now))
                .forEach(cover -> covers.takeBack(school, cover));
    }

    private Set<PersonId> taken(SchoolId school, LocalDateTime from, LocalDateTime until) {
        var taken = new HashSet<PersonId>();
        var date = from.toLocalDate();
        timetables.lessons(school, date, date).stream()
                .filter(lesson -> lesson.starts().isBefore(until) && from.isBefore(lesson.ends()))
                .forEach(lesson -> taken.addAll(lesson.teachers()));
        absences.between(school, date, date).stream()
                .filter(absence -> absence.from().isBefore(until) && from.isBefore(absence.until()))
                .forEach(absence -> taken.add(absence.person()));
        covers.between(school, date, date).stream()
                .filter(cover -> cover.from().isBefore(until) && from.isBefore(cover.until()))
                .forEach(cover -> taken.add(cover.standIn()));
        visits.between(school, date, date).stream()
                .filter(visit -> visit.from().isBefore(until) && from.isBefore(visit.until()))
                .forEach(visit -> {
                    taken.add(visit.visitor());
                    visit.covers().forEach(cover -> taken.add(cover.standIn()));
                });
        times.between(school, date, date).stream()
                .filter(time -> time.from().isBefore(until) && from.isBefore(time.until()))
                .forEach(time -> taken.add(time.person()));
        return taken;
    }
}
