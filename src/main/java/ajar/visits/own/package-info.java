/** What of the visits is one person's own: times for the calendar they take along, and what ends when they are erased. */
@NullMarked
package ajar.visits.own;

import org.jspecify.annotations.NullMarked;
