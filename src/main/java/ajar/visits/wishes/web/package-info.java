/** Making a wish in three taps, and what became of it. */
@NullMarked
package ajar.visits.wishes.web;

import org.jspecify.annotations.NullMarked;
