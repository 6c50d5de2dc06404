/**
 * What a coach keeps of their reading: a text, where it is from, and what they think about it. About texts, never about people; sealed
 * under the key of whoever wrote it, who alone reads it.
 */
@NamedInterface("notes")
@NullMarked
package ajar.showcase.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
