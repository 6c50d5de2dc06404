package ajar.visits.plans.web;

import ajar.school.Person;
import ajar.school.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is called what. Whoever has left the school is called by nothing but a dash. */
final class Names {

    private static final String GONE = "–";
    private final Map<PersonId, Person> people = new HashMap<>();

    Names(List<Person> people) {
        people.forEach(person -> this.people.put(person.id(), person));
    }

    String full(PersonId id) {
        var person = people.get(id);
        return person == null ? GONE : person.name();
    }

    /** The family name, as a crowded grid needs it. */
    String family(PersonId id) {
        var person = people.get(id);
        return person == null ? GONE : person.familyName();
    }
}
