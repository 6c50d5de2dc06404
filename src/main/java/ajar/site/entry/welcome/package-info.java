/** The first time: a code from the steward, or from the console for whoever founds a school, becomes a way in. */
@NullMarked
package ajar.site.entry.welcome;

import org.jspecify.annotations.NullMarked;
