/** The pages on which a steward brings people in: paste or choose files, see what they would change, confirm. */
@NullMarked
package ajar.school.web.rosters;

import org.jspecify.annotations.NullMarked;
