/** When somebody can take a class of a colleague, and how often at most. */
@NullMarked
package ajar.visits.offers;

import org.jspecify.annotations.NullMarked;
