/** Passkeys: the first way in. A device keeps a secret for this address and shows that it has it; nothing can be typed into a wrong page. */
@NullMarked
package ajar.site.passkeys;

import org.jspecify.annotations.NullMarked;
