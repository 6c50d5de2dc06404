/** What tests stand on: the annotations that boot a module or the whole app, the clock, and the rules of the house. */
@NullMarked
package ajar;

import org.jspecify.annotations.NullMarked;
