@NullMarked
package ajar.visits.rules;

import org.jspecify.annotations.NullMarked;
