/**
 * What may be told of many people so that nothing is told of one. Figures of a fixed cut are released at fixed times; whoever reads all of
 * them, and all that were released before, and adds and subtracts as they like, finds no group smaller than the minimum.
 *
 * <p>{@link ajar.site.releases.Releasing} tells figures; {@link ajar.site.releases.Sharing} tells shares, and where nobody or everybody may
 * be behind one, between which figures it is.
 *
 * <p>Pure: who calls it keeps what was released and who was counted in it, for these are needed again the next time. It guards against
 * adding and subtracting; it does not guard against somebody who already knows of others what they do, and so finds the rest.
 */
@NamedInterface("releases")
@NullMarked
package ajar.site.releases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
