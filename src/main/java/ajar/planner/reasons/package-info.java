/** Says why a wish is met in this way, or what stands in its way and what would help. */
@NullMarked
package ajar.planner.reasons;

import org.jspecify.annotations.NullMarked;
