/** Where mail reaches people: all that other modules need to know of accounts to write to somebody. */
@NamedInterface("mail")
@NullMarked
package ajar.site.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
