/** What ends when somebody leaves the school: nobody waits for a person who is not there. */
@NullMarked
package ajar.visits.leaving;

import org.jspecify.annotations.NullMarked;
