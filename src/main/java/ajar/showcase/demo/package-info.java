/** What the made-up school says to its sentences, and what its coach has read; the same in every demo but for the dates. */
@NullMarked
package ajar.showcase.demo;

import org.jspecify.annotations.NullMarked;
