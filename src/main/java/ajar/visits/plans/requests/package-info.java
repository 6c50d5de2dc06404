/**
 * Tells the planner what the school looks like: people, lessons, doors, wishes, offers and rules of some weeks.
 *
 * <p>One class reads, the others translate without a database. What a wish weighs and who has had no visit yet is worked out
 * here for each plan anew and is stored nowhere.
 */
@NullMarked
package ajar.visits.plans.requests;

import org.jspecify.annotations.NullMarked;
