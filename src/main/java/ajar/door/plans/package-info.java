/** Pictures of floors, and where spaces are on them. */
@NullMarked
package ajar.door.plans;

import org.jspecify.annotations.NullMarked;
