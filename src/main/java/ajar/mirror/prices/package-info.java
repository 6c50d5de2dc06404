/**
 * The price of a managing hour [M4]: asked by a coach, found by the planner in the background.
 *
 * <p>A question is a row, not a thread, as a run of the planner is. What is written down is times and counts; the sentence is made of them
 * when somebody looks.
 */
@NullMarked
package ajar.mirror.prices;

import org.jspecify.annotations.NullMarked;
