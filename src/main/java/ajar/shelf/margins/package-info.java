/** What stands beside a book: words out of it, and colleagues' own about it [B3]. */
@NullMarked
package ajar.shelf.margins;

import org.jspecify.annotations.NullMarked;
