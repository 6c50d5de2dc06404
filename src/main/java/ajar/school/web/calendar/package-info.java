/** The school's year: which day is what, and what a steward changes about single dates. */
@NullMarked
package ajar.school.web.calendar;

import org.jspecify.annotations.NullMarked;
