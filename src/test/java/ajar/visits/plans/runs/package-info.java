@NullMarked
package ajar.visits.plans.runs;

import org.jspecify.annotations.NullMarked;
