/** Calendars that programs subscribe to by an address of their own. */
@NullMarked
package ajar.notices.feeds;

import org.jspecify.annotations.NullMarked;
