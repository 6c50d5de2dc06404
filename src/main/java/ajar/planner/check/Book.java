package ajar.planner.check;

import ajar.planner.Person;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What all rules look at, and where they write what they find. */
final class Book {

    final Facts facts;
    final List<Attendance> visits;
    private final Set<Breach> breaches;

    Book(Facts facts, List<Attendance> visits, Set<Breach> breaches) {
        this.facts = facts;
        this.visits = visits;
        this.breaches = breaches;
    }

    void breach(int rule, String sentence, Object... arguments) {
        breaches.add(new Breach(rule, sentence.formatted(arguments)));
    }

    int served() {
        return (int) visits.stream().map(one -> one.wish.id()).distinct().count();
    }

    Set<Person> visitors() {
        return visits.stream().map(one -> one.visitor).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The stand-in, or null if there is none or nobody is called so. */
    @Nullable
    Person standIn(Attendance visit) {
        var name = visit.assignment.standIn();
        return name == null ? null : facts.person(name);
    }

    /** The coach of the visitor, or null. */
    @Nullable
    Person coach(Attendance visit) {
        var coach = visit.visitor.coach();
        return coach == null ? null : facts.person(coach);
    }

    /** The time of the talk, or null. */
    @Nullable
    Stretch talk(Attendance visit) {
        var talk = visit.assignment.talk();
        return talk == null ? null : new Stretch(talk.date(), talk.start(), talk.end());
    }
}
