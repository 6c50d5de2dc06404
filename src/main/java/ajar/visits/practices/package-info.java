/** What the school calls the things that teachers do, as far as doors and wishes depend on it. */
@NullMarked
package ajar.visits.practices;

import org.jspecify.annotations.NullMarked;
