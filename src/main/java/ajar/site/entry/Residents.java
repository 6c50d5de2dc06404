package ajar.site.entry;

import ajar.site.Me;
import java.util.Optional;

/** Who is behind a session. */
interface Residents {

    /** Nothing when they have left the school since. */
    Optional<Me> find(SignedIn signedIn);
}
