package ajar.site.entry;

import ajar.school.Role;
import ajar.site.Me;
import java.util.Optional;
import java.util.Set;

/** Who is behind a session. */
interface Residents {

    /** Nothing when they have left the school since. */
    Optional<Me> find(SignedIn signedIn);

    /** What the same account is at all its schools together; a guest has no account. */
    default Set<Role> rolesEverywhere(SignedIn signedIn) {
        return Set.of();
    }
}
