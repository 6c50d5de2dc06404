/** Whom something is said to, and how they want to be told. */
@NullMarked
package ajar.notices.readers;

import org.jspecify.annotations.NullMarked;
