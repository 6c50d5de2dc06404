/** What people write in cells when they mean a number, a time of day, a day of the cycle or a week. */
@NullMarked
package ajar.school.files.words;

import org.jspecify.annotations.NullMarked;
