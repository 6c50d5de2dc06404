/** Doors and wishes in a browser. */
@NullMarked
package ajar.visits.doors.web;

import org.jspecify.annotations.NullMarked;
