package ajar.school;

import java.util.Set;

/** A steward has given somebody roles or taken some away; both sets are whole. */
public record RolesChanged(SchoolId school, PersonId person, Set<Role> before, Set<Role> after) {

    public RolesChanged {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }
}
