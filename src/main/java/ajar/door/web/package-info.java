/** The sign, the map, and what teachers and stewards say about them. */
@NullMarked
package ajar.door.web;

import org.jspecify.annotations.NullMarked;
