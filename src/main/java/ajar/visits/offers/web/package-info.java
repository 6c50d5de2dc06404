/** The free periods of one's week, to be offered with a tap. */
@NullMarked
package ajar.visits.offers.web;

import org.jspecify.annotations.NullMarked;
