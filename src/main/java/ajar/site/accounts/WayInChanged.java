package ajar.site.accounts;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** A steward has changed whether somebody can come in. */
public record WayInChanged(SchoolId school, PersonId person, What what) {

    /** What was done. */
    public enum What {
        INVITED,
        SUSPENDED,
        RESUMED,
        TAKEN_AWAY
    }
}
