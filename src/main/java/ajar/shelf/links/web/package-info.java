/** The page on which a steward sets where books lead. */
@NullMarked
package ajar.shelf.links.web;

import org.jspecify.annotations.NullMarked;
