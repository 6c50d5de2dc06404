/** Who has a way in and which: accounts, what they are at which schools, and everything that proves who somebody is. */
@NullMarked
package ajar.site.accounts;

import org.jspecify.annotations.NullMarked;
