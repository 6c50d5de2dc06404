/**
 * A school's timetable comes in as files: stored, read, shown beside what holds now, and written whole or not at all once a steward
 * confirms [T5, T6]. What the preview shows is what confirming does: it is the same writing, rolled back.
 */
@NamedInterface("imports")
@NullMarked
package ajar.school.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
