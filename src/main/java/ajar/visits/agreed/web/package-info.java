/** One's own visits and covers, and what one may answer to them. */
@NullMarked
package ajar.visits.agreed.web;

import org.jspecify.annotations.NullMarked;
