/** How well advice is told from questions, and that what is offered instead asks. */
@NullMarked
package ajar.coaching.advice;

import org.jspecify.annotations.NullMarked;
