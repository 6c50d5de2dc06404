/** Fills the made-up school with open lessons, wishes and offers; the same in every demo but for the dates. */
@NullMarked
package ajar.visits.demo;

import org.jspecify.annotations.NullMarked;
