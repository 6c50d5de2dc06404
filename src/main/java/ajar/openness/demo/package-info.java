/** Releases what a made-up school would have been told in the terms behind it. */
@NullMarked
package ajar.openness.demo;

import org.jspecify.annotations.NullMarked;
