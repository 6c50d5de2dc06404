package ajar.site.entry;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** What a session keeps: whose it is, and nothing that could become stale. */
public record SignedIn(UUID person, UUID school) implements Principal, Serializable {

    PersonId personId() {
        return new PersonId(person);
    }

    SchoolId schoolId() {
        return new SchoolId(school);
    }

    @Override
    public String getName() {
        return person.toString();
    }
}
