/** What each space of a school is now, as a map and as a list. */
@NullMarked
package ajar.door.web.map;

import org.jspecify.annotations.NullMarked;
