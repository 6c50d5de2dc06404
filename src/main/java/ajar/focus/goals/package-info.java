/** What a school has set out to do: a vision, and a few goals with their dates. Everybody of the school reads them. */
@NamedInterface("goals")
@NullMarked
package ajar.focus.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
