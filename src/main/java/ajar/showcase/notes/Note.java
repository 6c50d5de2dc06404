package ajar.showcase.notes;

import ajar.showcase.NoteId;
import java.time.Instant;

/**
 * What somebody noted of something they read.
 *
 * @param changedAt when it was last written
 */
public record Note(NoteId id, Text text, Instant changedAt) {

    /**
     * What is written.
     *
     * @param source where it is from: author, book, page, address; may be empty
     * @param words the writer's own; may be empty while they still read
     */
    public record Text(String title, String source, String words) {

        public static final int TITLE_MAX = 200;
        public static final int SOURCE_MAX = 500;
        public static final int WORDS_MAX = 10_000;

        public Text {
            title = title.strip();
            source = source.strip();
            words = words.strip();
        }

        /** Whether it can be kept: it has a title, and nothing is too long. */
        public boolean fits() {
            return !title.isEmpty()
                    && title.length() <= TITLE_MAX
                    && source.length() <= SOURCE_MAX
                    && words.length() <= WORDS_MAX;
        }
    }
}
