package ajar.site.entry;

import ajar.postgres.DatabaseContext;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.Role;
import ajar.school.School;
import ajar.school.Schools;
import ajar.site.Doorstep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** One person of each role of the made-up school, the one with the fewest other roles. */
@Component
class SchoolDoorstep implements Doorstep {

    private static final List<Role> ROLES =
            List.of(Role.TEACHER, Role.COACH, Role.ORGANISER, Role.LEADER, Role.STEWARD);

    private final Schools schools;
    private final People people;
    private final boolean demo;

    SchoolDoorstep(Schools schools, People people, @Value("${ajar.demo:false}") boolean demo) {
        this.schools = schools;
        this.people = people;
        this.demo = demo;
    }

    @Override
    public Optional<DemoSchool> demo() {
        return demo ? DatabaseContext.asJob("sign_in", this::found) : Optional.empty();
    }

    private Optional<DemoSchool> found() {
        return schools.all().stream().filter(School::demo).findFirst().map(this::shown);
    }

    private DemoSchool shown(School school) {
        var holding = new EnumMap<Role, List<Person>>(Role.class);
        for (var role : Role.values()) {
            holding.put(role, people.holding(school.id(), role));
        }
        var guests = new ArrayList<Guest>();
        for (var role : ROLES) {
            holding.getOrDefault(role, List.of()).stream()
                    .filter(person ->
                            guests.stream().noneMatch(guest -> guest.person().equals(person)))
                    .min(Comparator.comparingLong(person -> rolesOf(person, holding)))
                    .ifPresent(person -> guests.add(new Guest(person, role)));
        }
        var teachers = holding.getOrDefault(Role.TEACHER, List.of()).size();
        return new DemoSchool(school, teachers, List.copyOf(guests));
    }

    private static long rolesOf(Person person, Map<Role, List<Person>> holding) {
        return holding.values().stream()
                .filter(people -> people.contains(person))
                .count();
    }
}
