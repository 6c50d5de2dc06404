package ajar.door.web.spaces;

import ajar.site.Qr;
import java.util.List;

/** The codes for all doors, to be cut out, or one to a page. */
public record SheetPage(boolean single, List<Door> doors) {

    /** @param where building and floor; @param qr drawn with strokes, each a half unit below the top of its line */
    public record Door(String name, String where, String address, Qr qr) {}
}
