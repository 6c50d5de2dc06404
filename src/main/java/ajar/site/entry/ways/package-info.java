/** One's own ways in, and how a steward gives somebody one without ever holding it. */
@NullMarked
package ajar.site.entry.ways;

import org.jspecify.annotations.NullMarked;
