/** How a coach asks to promote a post, and whom nobody has celebrated yet. */
@NullMarked
package ajar.showcase.promotions.web;

import org.jspecify.annotations.NullMarked;
