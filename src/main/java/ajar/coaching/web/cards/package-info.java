/** The card that both sign, as the two see it and as whoever is named on it does. */
@NullMarked
package ajar.coaching.web.cards;

import org.jspecify.annotations.NullMarked;
