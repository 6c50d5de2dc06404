/** Decides what a sign says at each moment of some days. Pure: no clock, no database, no words of ours. */
@NullMarked
package ajar.door.signs;

import org.jspecify.annotations.NullMarked;
