/**
 * Everything of one's own: taken along as a zip, and erased.
 *
 * <p>What is somebody's own is not decided here but in {@link ajar.site.privacy}. A module in which something may still be to come offers a {@link ajar.site.mine.LettingGo},
 * and one that hides whose its rows are a {@link ajar.site.mine.RowsWithoutName}.
 */
@NamedInterface("mine")
@NullMarked
package ajar.site.mine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
