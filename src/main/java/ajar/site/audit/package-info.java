/**
 * The log of who did what here, and of who asked for what is not theirs. It holds ids, kinds of acts and routes, never a word that
 * anybody wrote. The database seals each entry upon the one before; nobody who holds the application's password can change or
 * remove one.
 */
@NamedInterface("audit")
@NullMarked
package ajar.site.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
