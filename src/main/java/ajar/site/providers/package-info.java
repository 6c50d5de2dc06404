/** Directories of a school or district that vouch for its people: Google, Entra, or any that speaks OpenID Connect. */
@NullMarked
package ajar.site.providers;

import org.jspecify.annotations.NullMarked;
