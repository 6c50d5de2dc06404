/**
 * Sentences with one or two blanks that a school finishes together, now and then again: who answers says each time whether with a name.
 * Answers without one are shown from five on.
 */
@NamedInterface("prompts")
@NullMarked
package ajar.showcase.prompts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
