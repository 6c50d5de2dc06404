/**
 * What was agreed: visits, who covers meanwhile, and the bookings that make it impossible to be in two places.
 *
 * <p>A booking is a promise of the database, not of the planner: whatever is proposed, by whomever at the same moment, the
 * exclusion constraint has the last word.
 */
@NamedInterface("agreed")
@NullMarked
package ajar.visits.agreed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
