/**
 * What somebody tells their colleagues: a title, words, pictures, practices; begun as a draft that they alone read.
 *
 * <p>A post about a visit is shown while the visitor and the host both want it. What a moderator has to look at first is not shown to
 * anybody but its author, in no list, search, feed or digest: all of them read {@code standing = 'shown'} and nothing else.
 */
@NamedInterface("posts")
@NullMarked
package ajar.showcase.posts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
