package ajar.site.pictures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The widths in which each picture is kept. */
public enum Size {
    SMALL(360),
    MEDIUM(800),
    LARGE(1600);

    final int longest;

    Size(int longest) {
        this.longest = longest;
    }

    /** The one that an address means. */
    public static Optional<Size> of(String word) {
        return Arrays.stream(values()).filter(size -> size.word().equals(word)).findFirst();
    }

    /** As addresses write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
