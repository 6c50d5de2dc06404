/** The words for practices that every new school starts with, and what others hear of when two become one. */
@NamedInterface("practices")
@NullMarked
package ajar.school.practices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
