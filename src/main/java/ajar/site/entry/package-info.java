/** The way in: who may come in, how a session becomes {@link ajar.site.Me}, and what every answer's headers forbid. */
@NullMarked
package ajar.site.entry;

import org.jspecify.annotations.NullMarked;
