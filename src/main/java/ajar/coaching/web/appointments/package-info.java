/** The pages on which the two of a conversation find a time. */
@NullMarked
package ajar.coaching.web.appointments;

import org.jspecify.annotations.NullMarked;
