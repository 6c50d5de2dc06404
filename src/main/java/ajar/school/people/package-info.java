/** How a steward changes who works at the school and what they do. */
@NamedInterface("people")
@NullMarked
package ajar.school.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
