/** Opening a lesson in three taps, and changing a door. */
@NullMarked
package ajar.visits.doors.opening;

import org.jspecify.annotations.NullMarked;
