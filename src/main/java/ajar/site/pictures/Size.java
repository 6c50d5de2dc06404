package ajar.site.pictures;

import java.util.Locale;

/** The widths in which each picture is kept. */
public enum Size {
    SMALL(360),
    MEDIUM(800),
    LARGE(1600);

    final int longest;

    Size(int longest) {
        this.longest = longest;
    }

    /** As addresses write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
