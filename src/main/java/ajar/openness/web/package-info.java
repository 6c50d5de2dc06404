/** How open the school is, on one page that can be printed; one's own facts beside it; and schools side by side. */
@NullMarked
package ajar.openness.web;

import org.jspecify.annotations.NullMarked;
