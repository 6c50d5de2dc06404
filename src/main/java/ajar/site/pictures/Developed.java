package ajar.site.pictures;

import java.util.Map;

/** What came out of the darkroom: the same picture in each size, as JPEG. */
public sealed interface Developed {

    /** @param width of the largest */
    record Picture(int width, int height, Map<Size, byte[]> files) implements Developed {

        public Picture {
            files = Map.copyOf(files);
        }
    }

    /** Nothing. */
    enum Refused implements Developed {
        /** Neither a JPEG nor a PNG that can be read. */
        UNREADABLE,
        /** More than ten megabytes, or more points than the darkroom has room for. */
        TOO_LARGE
    }
}
