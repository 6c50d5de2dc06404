/** The pages on which a steward brings a timetable in: choose files, see what they would change, confirm. */
@NullMarked
package ajar.school.web.imports;

import org.jspecify.annotations.NullMarked;
