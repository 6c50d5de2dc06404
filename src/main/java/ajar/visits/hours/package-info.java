/**
 * What a coach's hours are to visits: those that the coach has given, and what an hour that went elsewhere would have been worth.
 *
 * <p>Times and counts only. Nobody learns here who visited, who was absent, or whose wish was not granted.
 */
@NamedInterface("hours")
@NullMarked
package ajar.visits.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
