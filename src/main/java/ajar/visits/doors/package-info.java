/** Lessons that their teachers have opened, and the chairs in them. The record decides; the plural locks, asks it, and writes. */
@NullMarked
package ajar.visits.doors;

import org.jspecify.annotations.NullMarked;
