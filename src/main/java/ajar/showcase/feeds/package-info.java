/**
 * Atom feeds of practices for people who read with a program that cannot sign in. The address is the key: a person's own, shown once,
 * kept as a digest, gone with a tap and as soon as its owner leaves or is shut out.
 */
@NullMarked
package ajar.showcase.feeds;

import org.jspecify.annotations.NullMarked;
