/** A page that both write and both sign: the only way anything of a conversation reaches a third person, and only for a time. */
@NullMarked
package ajar.coaching.cards;

import org.jspecify.annotations.NullMarked;
