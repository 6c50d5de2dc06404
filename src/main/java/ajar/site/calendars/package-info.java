/**
 * What of somebody's happens at a time, as a calendar may have it. A module whose things happen at a time offers an
 * {@link ajar.site.calendars.Appointments}; zips, feeds and invitations are made of them all.
 */
@NamedInterface("calendars")
@NullMarked
package ajar.site.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
