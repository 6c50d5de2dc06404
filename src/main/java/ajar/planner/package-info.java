/**
 * Plans visits and their cover as one whole, proves how good the plan is, repairs it with the least change, and says
 * why a wish was not met. Pure: it knows no database, file, clock or log, and the same request gives the same plan.
 */
@NullMarked
package ajar.planner;

import org.jspecify.annotations.NullMarked;
