/** Ajar opens classroom doors. */
@NullMarked
package ajar;

import org.jspecify.annotations.NullMarked;
