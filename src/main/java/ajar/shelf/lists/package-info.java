/** A list of books comes in: read, shown beside what stands on the shelf, and written whole or not at all once a steward confirms. */
@NullMarked
package ajar.shelf.lists;

import org.jspecify.annotations.NullMarked;
