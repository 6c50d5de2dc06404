package ajar.dots;

import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.visits.doors.Doors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What can be sent to somebody as a dot: teachers of the school, and lessons that are open in the weeks to come. */
@Repository
public class DotsOffered {

    private static final int WEEKS = 4;

    private final People people;
    private final Doors doors;
    private final Schools schools;
    private final Clock clock;

    DotsOffered(People people, Doors doors, Schools schools, Clock clock) {
        this.people = people;
        this.doors = doors;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param host whose lesson it is, or the colleague
     * @param toSee what can be seen; empty for a colleague
     */
    public record Offered(Dot dot, String host, String toSee) {}

    /** Everything that can be sent, open lessons first, without what is of those left out. */
    @Transactional(readOnly = true)
    public List<Offered> of(SchoolId school, Set<PersonId> leftOut) {
        var teachers = people.holding(school, Role.TEACHER).stream()
                .filter(person -> !leftOut.contains(person.id()))
                .toList();
        var today = LocalDate.now(clock.withZone(schools.get(school).zone()));
        var open = doors.between(school, today, today.plusWeeks(WEEKS)).stream().flatMap(door -> teachers.stream()
                .filter(person -> person.id().equals(door.host()))
                .map(host -> new Offered(new Dot.OpenLesson(door.id()), host.name(), door.toSee())));
        return Stream.concat(open, teachers.stream().map(DotsOffered::colleague))
                .toList();
    }

    /** One that can be sent. */
    @Transactional(readOnly = true)
    public Optional<Offered> find(SchoolId school, Set<PersonId> leftOut, Dot dot) {
        return of(school, leftOut).stream()
                .filter(offered -> offered.dot().equals(dot))
                .findFirst();
    }

    private static Offered colleague(Person person) {
        return new Offered(new Dot.Colleague(person.id()), person.name(), "");
    }
}
