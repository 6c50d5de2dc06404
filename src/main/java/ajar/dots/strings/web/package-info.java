/** One's own strings, the school's shape, and the drawings of both. */
@NullMarked
package ajar.dots.strings.web;

import org.jspecify.annotations.NullMarked;
