/** Pictures of posts and of drafts, as the darkroom made them of what people brought. */
@NullMarked
package ajar.showcase.pictures;

import org.jspecify.annotations.NullMarked;
