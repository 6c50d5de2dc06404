/** The pages on which a steward brings a list of books, and the shelf as a table to take home. */
@NullMarked
package ajar.shelf.lists.web;

import org.jspecify.annotations.NullMarked;
