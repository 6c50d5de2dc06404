/** How dates become days of a cycle with bells: the rule of each division, its bell schedules, and what a steward changes about single dates. */
@NamedInterface("calendar")
@NullMarked
package ajar.school.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
