/**
 * Closes the last gap between plan and bound: possibilities that no better plan can use are dropped, and what remains
 * is searched without leaving anything out.
 */
@NullMarked
package ajar.planner.exact;

import org.jspecify.annotations.NullMarked;
