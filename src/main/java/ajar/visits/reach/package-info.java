/** Which visits somebody could really make in the days to come [V11]: each tried with the planner, the cover included. */
@NamedInterface("reach")
@NullMarked
package ajar.visits.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
