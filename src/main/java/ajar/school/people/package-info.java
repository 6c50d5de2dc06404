/** How a steward changes who works at the school and what they do. */
@NullMarked
package ajar.school.people;

import org.jspecify.annotations.NullMarked;
