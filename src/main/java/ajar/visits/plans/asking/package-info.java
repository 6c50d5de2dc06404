/** The organiser asks for what would grant a wish; whoever is asked says yes or no on a page of their own. */
@NullMarked
package ajar.visits.plans.asking;

import org.jspecify.annotations.NullMarked;
