/** A teacher's own doors: the line of the day, and the routine behind it. */
@NullMarked
package ajar.door.web.mine;

import org.jspecify.annotations.NullMarked;
