/** Where the school leads on from its books: more about them, a shop, its own library [B2]. */
@NullMarked
package ajar.shelf.links;

import org.jspecify.annotations.NullMarked;
