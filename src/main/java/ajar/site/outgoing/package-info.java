/**
 * The only way out of the house: every request that Ajar itself sends goes through {@link ajar.site.outgoing.Outgoing}.
 *
 * <p>Addresses come from people and from other servers, so they could lead to what only this server can reach: its database, the
 * school's own machines, a cloud's key store. Therefore only public addresses are connected to, the very ones that were looked at.
 */
@NamedInterface("outgoing")
@NullMarked
package ajar.site.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
