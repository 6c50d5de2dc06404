/** The words for practices that every new school starts with. */
@NullMarked
package ajar.school.practices;

import org.jspecify.annotations.NullMarked;
