/**
 * Prices for what is scarce, and from them a proof: no plan is worth more than all capacity at its price plus what each
 * wish would still gain. Any prices prove something; good ones prove that a plan is hardly beatable.
 */
@NullMarked
package ajar.planner.prices;

import org.jspecify.annotations.NullMarked;
