/** Flags, decisions, and the log that an author reads. */
@NullMarked
package ajar.showcase.moderation.web;

import org.jspecify.annotations.NullMarked;
