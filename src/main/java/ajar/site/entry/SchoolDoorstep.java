package ajar.site.entry;

import ajar.school.People;
import ajar.school.Role;
import ajar.school.School;
import ajar.school.Schools;
import ajar.site.Doorstep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        return demo ? schools.all().stream().filter(School::demo).findFirst().map(this::shown) : Optional.empty();
    }

    private DemoSchool shown(School school) {
        var guests = new ArrayList<Guest>();
        for (var role : ROLES) {
            people.holding(school.id(), role).stream()
                    .filter(person -> guests.stream().noneMatch(g -> g.person().equals(person)))
                    .min(Comparator.comparingInt(
                            person -> people.rolesOf(school.id(), person.id()).size()))
                    .ifPresent(person -> guests.add(new Guest(person, role)));
        }
        return new DemoSchool(school, people.holding(school.id(), Role.TEACHER).size(), List.copyOf(guests));
    }
}
