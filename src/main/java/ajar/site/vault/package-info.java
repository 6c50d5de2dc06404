/**
 * Confidential text, locked so that neither the database, nor its backups, nor whoever runs the server reads it.
 *
 * <p>Each scope (a conversation, one person's private things) has a data key of its own. The keys lie in a database of their own,
 * wrapped by a master key that is in no database. Throwing a key away makes every copy of its texts unreadable, those in old
 * backups included. What the vault does not do: search, sort or compare what it locks.
 */
@NamedInterface("vault")
@NullMarked
package ajar.site.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
