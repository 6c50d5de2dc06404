/** What somebody would like to see: a practice with anybody, or a colleague. Nobody but the wisher and who makes the plan reads it. */
@NamedInterface("wishes")
@NullMarked
package ajar.visits.wishes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
