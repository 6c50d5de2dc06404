package ajar.coaching.conversations;

import java.util.Locale;

/** What can be written, and by which of the two: answers are the teacher's alone. */
public enum Kind {
    /** What the conversation began with. */
    STRUGGLE(Part.TEACHER),
    ANSWER(Part.TEACHER),
    /** For an example; without it none is sent. */
    ASKING(Part.TEACHER),
    /** In their own words, and the end. */
    OWN_ANSWER(Part.TEACHER),
    QUESTION(Part.COACH),
    /** What the coach heard. */
    NOTE(Part.COACH),
    /** An example that was asked for. */
    DOT(Part.COACH);

    private final Part writer;

    Kind(Part writer) {
        this.writer = writer;
    }

    public Part writer() {
        return writer;
    }

    /** As the database writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
