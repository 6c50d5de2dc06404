/**
 * Timetables that are drawn: days across and periods down, or the other way round, one grid for each teacher, group or room. Finds the
 * grids of a sheet and takes their cells apart; what the parts mean is for others to say.
 */
@NullMarked
package ajar.school.files.grids;

import org.jspecify.annotations.NullMarked;
