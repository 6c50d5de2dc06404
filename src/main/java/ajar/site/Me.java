package ajar.site;

import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.School;
import ajar.school.SchoolId;
import java.time.ZoneId;
import java.util.Set;

/**
 * Who is asking: the person signed in, as of this request.
 *
 * <p>A controller takes it as an argument and finds everything through it, so that what somebody may not see does not
 * exist for them. Roles are read again with each request: a role taken away is gone at once.
 */
public record Me(Person person, School school, Set<Role> roles) {

    public Me {
        roles = Set.copyOf(roles);
    }

    public PersonId id() {
        return person.id();
    }

    public SchoolId schoolId() {
        return school.id();
    }

    /** All dates and times of a school are of this zone, wherever its people travel. */
    public ZoneId zone() {
        return school.zone();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
