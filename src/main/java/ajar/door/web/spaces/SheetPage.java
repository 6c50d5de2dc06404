package ajar.door.web.spaces;

import ajar.site.Qr;
import java.util.List;

/**
 * The codes for doors, to be cut out, or one to a page; so many at a time as a phone reads and a printer prints without waiting.
 *
 * @param otherWay the same doors the other way, many to a page or one
 * @param parts the buildings where there are several, then the pages of one where there are several
 */
public record SheetPage(boolean single, String otherWay, List<List<Way>> parts, List<Door> doors) {

    /** @param where building and floor; @param qr drawn with strokes, each a half unit below the top of its line */
    public record Door(String name, String where, String address, Qr qr) {}

    public record Way(String href, String word, boolean isHere) {}
}
