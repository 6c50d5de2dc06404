/** What teachers say at their doors: a routine, and a line for one lesson of one day. */
@NullMarked
package ajar.door.lines;

import org.jspecify.annotations.NullMarked;
