/** Chapters that colleagues picked, who tries them, and thanks for them. */
@NamedInterface("picks")
@NullMarked
package ajar.shelf.picks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
