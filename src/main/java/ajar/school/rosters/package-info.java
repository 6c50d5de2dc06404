/**
 * Reads who works at a school: pasted lists, tables, and OneRoster archives of 1.1 and 1.2.
 *
 * <p>Staff alone: rows of pupils and families are counted and forgotten while a file is read, demographics are never opened, and columns
 * such as birthdays and passwords are emptied. Nothing here throws for bad input; whatever is wrong becomes a problem with file and line, all
 * of them collected. No Spring and no database.
 */
@NamedInterface("rosters")
@NullMarked
package ajar.school.rosters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
