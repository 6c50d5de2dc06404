/** What stands on the shelf of the made-up school; the same in every demo. */
@NullMarked
package ajar.shelf.demo;

import org.jspecify.annotations.NullMarked;
