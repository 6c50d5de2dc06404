/** The page of the bad morning, for a phone at 7:10. */
@NullMarked
package ajar.visits.mornings.web;

import org.jspecify.annotations.NullMarked;
