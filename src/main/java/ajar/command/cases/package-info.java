/**
 * Case files in and out: a folder of CSV files becomes a request to the planner, and a plan becomes rows again. Bad input
 * is read to its end, so that all that is wrong with it is told at once.
 */
@NullMarked
package ajar.command.cases;

import org.jspecify.annotations.NullMarked;
