/** What an organiser prints, and what whoever is concerned prints of their own: slips for cover, the week for the wall, a thank-you. */
@NullMarked
package ajar.visits.papers;

import org.jspecify.annotations.NullMarked;
