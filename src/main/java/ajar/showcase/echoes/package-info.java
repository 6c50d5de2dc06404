/**
 * What comes back to a post: replies, thanks, that somebody tries it, and five ways to take it.
 *
 * <p>How somebody took a post has no name here, and neither is there a number that ranks posts or people. The two ways that hurt reach the
 * author alone, from five people on and in fives, so that nobody can be told by the difference.
 */
@NamedInterface("echoes")
@NullMarked
package ajar.showcase.echoes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
