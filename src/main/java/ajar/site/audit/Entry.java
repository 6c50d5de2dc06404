package ajar.site.audit;

import java.time.OffsetDateTime;

/**
 * A line of the log with names as they are now; empty where nobody is meant, or nobody by that id works here any more.
 *
 * @param place in the school's chain, from 1
 * @param times how often the same was refused before it was written down
 * @param seal in hexadecimal digits; whoever keeps it can tell later whether the log up to here is still the same
 */
public record Entry(
        long place, OffsetDateTime at, String who, Act act, String whom, String route, int times, String seal) {}
