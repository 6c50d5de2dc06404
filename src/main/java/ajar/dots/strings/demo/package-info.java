/** Releases the shape of the made-up school for the weeks that are behind it. */
@NullMarked
package ajar.dots.strings.demo;

import org.jspecify.annotations.NullMarked;
