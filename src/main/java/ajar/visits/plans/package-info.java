/**
 * The plan of a school for some weeks: asked for, made by the planner in the background, looked at, changed by hand, published.
 *
 * <p>A plan is a draft until the organiser publishes it. What it says then is agreed by {@code visits.agreed}, not here, and only
 * as far as nobody is in two places by then.
 */
@NamedInterface("plans")
@NullMarked
package ajar.visits.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
