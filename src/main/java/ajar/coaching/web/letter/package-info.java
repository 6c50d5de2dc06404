/** The room that asks: a conversation set like a letter, for the two whom it is between. */
@NullMarked
package ajar.coaching.web.letter;

import org.jspecify.annotations.NullMarked;
