/** The page of a post, the page on which one is written, and one's own. */
@NullMarked
package ajar.showcase.posts.web;

import org.jspecify.annotations.NullMarked;
