package ajar.school.people;

import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import java.util.Set;

/** A steward gave somebody roles, or took some away; who leaves loses all of them. */
public record RolesChanged(SchoolId school, PersonId person, Set<Role> before, Set<Role> after) {
    public RolesChanged {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }
}
