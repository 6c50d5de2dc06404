/** The page of the school's goals, and what may be told of how many pull where. */
@NullMarked
package ajar.focus.goals.web;

import org.jspecify.annotations.NullMarked;
