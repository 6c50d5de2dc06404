package ajar.site.mine;

import ajar.site.Me;
import java.util.Map;

/** Files that are somebody's own, for the zip they take along. Asked in the context of that person. */
public interface OwnFiles {

    /** By the name in the zip, such as {@code pictures/one.jpg}, in the order in which they are read. */
    Map<String, byte[]> of(Me me);
}
