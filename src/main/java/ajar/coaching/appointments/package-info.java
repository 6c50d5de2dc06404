/** When the two of a conversation meet: free time of both, proposed by one, agreed by the other, moved or cancelled by either. */
@NullMarked
package ajar.coaching.appointments;

import org.jspecify.annotations.NullMarked;
