package ajar.site;

import ajar.school.Person;
import ajar.school.Role;
import ajar.school.School;
import java.util.List;
import java.util.Optional;

/** What the first page of a demo shows: whose school this is, and as whom one may come in. */
public interface Doorstep {

    /** Somebody of the made-up school whom a guest may be. */
    record Guest(Person person, Role role) {}

    /** The made-up school. */
    record DemoSchool(School school, int teachers, List<Guest> guests) {}

    /** Nothing unless this installation is a demo. */
    Optional<DemoSchool> demo();
}
