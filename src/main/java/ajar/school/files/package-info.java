/**
 * Reads the timetable files that schools have into one neutral model, and writes the case format.
 *
 * <p>Nothing here throws for bad input: whatever is wrong becomes a {@link FileProblem} with file and line, all of
 * them collected. Files are recognised by their content, never by their name. No Spring and no database, so that the
 * command line needs neither.
 */
@NamedInterface("files")
@NullMarked
package ajar.school.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
