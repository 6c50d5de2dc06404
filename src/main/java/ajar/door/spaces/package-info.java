/** The spaces of a school, what they are when, and what the school has settled about its signs. */
@NullMarked
package ajar.door.spaces;

import org.jspecify.annotations.NullMarked;
