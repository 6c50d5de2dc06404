@NullMarked
package ajar.visits.plans.requests;

import org.jspecify.annotations.NullMarked;
