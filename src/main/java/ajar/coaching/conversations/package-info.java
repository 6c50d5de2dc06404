/** A conversation between a teacher and a coach: who writes what, until when it may be put better, and how it ends. */
@NullMarked
package ajar.coaching.conversations;

import org.jspecify.annotations.NullMarked;
