/** Lessons that their teachers have opened, and the chairs in them. The record decides; the plural locks, asks it, and writes. */
@NamedInterface("doors")
@NullMarked
package ajar.visits.doors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
