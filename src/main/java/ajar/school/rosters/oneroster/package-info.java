/** OneRoster as systems really write it: columns by their names, however ordered or misspelt, and only those that Ajar needs. */
@NullMarked
package ajar.school.rosters.oneroster;

import org.jspecify.annotations.NullMarked;
