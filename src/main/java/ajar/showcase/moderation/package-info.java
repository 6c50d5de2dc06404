/**
 * What hurts somebody is taken from the eyes of the school by people, who say why.
 *
 * <p>A list of words holds a text until a moderator has looked; it neither publishes nor deletes anything. So do three flags. A moderator
 * decides about everybody's but their own; the author reads all that was done, and may ask once to look again.
 */
@NullMarked
package ajar.showcase.moderation;

import org.jspecify.annotations.NullMarked;
