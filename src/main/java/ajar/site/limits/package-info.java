/**
 * How often somebody may ask before they have to wait.
 *
 * <p>Counted in the memory of this server, so that two servers allow twice as much; what must hold exactly, such as a lock-out, is a
 * row in the database. Code that checks a password or a code asks {@link ajar.site.limits.RateLimits} first.
 */
@NamedInterface("limits")
@NullMarked
package ajar.site.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
