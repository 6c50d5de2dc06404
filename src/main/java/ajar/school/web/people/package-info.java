/** Who works at the school and what they may do: a steward's page. */
@NullMarked
package ajar.school.web.people;

import org.jspecify.annotations.NullMarked;
