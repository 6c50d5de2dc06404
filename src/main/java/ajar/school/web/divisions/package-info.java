/** How a division's days follow each other, and further divisions: a steward's pages. */
@NullMarked
package ajar.school.web.divisions;

import org.jspecify.annotations.NullMarked;
