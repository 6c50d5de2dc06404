package ajar.shelf.links;

import ajar.shelf.LinkId;
import java.util.Locale;

/** Where the school leads on from its books, under the name that it gives it. */
public record Link(LinkId id, Kind kind, String name, LinkTemplate template) {

    public static final int NAME_LENGTH_MAX = 60;

    /** What is found there. */
    public enum Kind {
        LIBRARY,
        INFO,
        SHOP;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
