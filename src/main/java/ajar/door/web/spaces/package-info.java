/** A steward settles what spaces there are, what they are when, and which screens show them; and prints their signs' addresses. */
@NullMarked
package ajar.door.web.spaces;

import org.jspecify.annotations.NullMarked;
