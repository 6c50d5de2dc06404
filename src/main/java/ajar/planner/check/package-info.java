/**
 * Checks a plan against its request without the engine: clock times are compared pair by pair, everything is counted
 * again, and the value is computed from the text of the rules. Shares no code with what makes plans.
 */
@NamedInterface("check")
@NullMarked
package ajar.planner.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
