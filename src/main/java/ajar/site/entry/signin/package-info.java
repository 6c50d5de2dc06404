/** How somebody comes in: passkey, name and password, a code by mail; and the second proof of those who settle a school. */
@NullMarked
package ajar.site.entry.signin;

import org.jspecify.annotations.NullMarked;
