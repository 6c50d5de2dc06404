@NullMarked
package ajar.visits.plans;

import org.jspecify.annotations.NullMarked;
