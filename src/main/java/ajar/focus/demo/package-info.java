/** Gives most people of the made-up school something to work on, and the school its goals. */
@NullMarked
package ajar.focus.demo;

import org.jspecify.annotations.NullMarked;
