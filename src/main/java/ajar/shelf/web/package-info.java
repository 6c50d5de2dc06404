/** The pages of the shelf and of its books. */
@NullMarked
package ajar.shelf.web;

import org.jspecify.annotations.NullMarked;
