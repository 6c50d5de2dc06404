/** The door board, one door, and opening one's own; the board also prints on one sheet. */
@NullMarked
package ajar.visits.doors.web;

import org.jspecify.annotations.NullMarked;
