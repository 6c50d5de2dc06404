/** What calendars were told, and how they differ from what is so. */
@NullMarked
package ajar.notices.calendars;

import org.jspecify.annotations.NullMarked;
