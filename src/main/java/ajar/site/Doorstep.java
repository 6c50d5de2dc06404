package ajar.site;

import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import java.util.List;
import java.util.Optional;

/** What the first page of a demo shows: whose school this is, and as whom one may come in. */
public interface Doorstep {

    /**
     * Somebody of the made-up school whom a guest may be.
     *
     * @param awaits a message key: what awaits them inside
     */
    record Guest(PersonId id, String name, Role role, String awaits) {}

    /** The made-up school. */
    record DemoSchool(SchoolId id, String name, int teachers, List<Guest> guests) {}

    /** Nothing unless this installation is a demo. */
    Optional<DemoSchool> demo();

    /** Whether this is a demo whose school is still being made; a few seconds later it is there. */
    boolean isBeingMade();

    /** Whether some school here has somebody who can settle it; if not, it waits for its founder. */
    boolean isClaimed();

    /** The code that lets the founder in, fresh with each call; for the console alone. */
    Optional<String> founderCode();
}
