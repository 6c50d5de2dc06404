/** What the signs of a school show today and tomorrow, and whose sign an address leads to. */
@NullMarked
package ajar.door.showing;

import org.jspecify.annotations.NullMarked;
