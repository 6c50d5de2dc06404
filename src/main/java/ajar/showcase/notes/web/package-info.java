/** The pages of a coach's notes. */
@NullMarked
package ajar.showcase.notes.web;

import org.jspecify.annotations.NullMarked;
