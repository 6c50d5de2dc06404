/**
 * Strings: who learned from whom [N4]. Everybody sees their own, with names; the school sees its shape, without names and without small
 * groups, as it is released once a week.
 *
 * <p>A string is what somebody said elsewhere, in public or to the colleague themselves: thanks, or "I'll try this". Nothing of it is
 * written a second time, and nothing here counts how many learned from one person.
 */
@NullMarked
package ajar.dots.strings;

import org.jspecify.annotations.NullMarked;
