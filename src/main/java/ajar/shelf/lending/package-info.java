/** Who in the building owns a copy and would lend it [B4]; asked for, lent, and back, between the two. */
@NamedInterface("lending")
@NullMarked
package ajar.shelf.lending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
