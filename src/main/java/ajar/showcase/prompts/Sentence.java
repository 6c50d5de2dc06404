package ajar.showcase.prompts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Managers do ___, but leaders do ___." */
public record Sentence(String text) {

    static final int LENGTH_MAX = 200;
    private static final int LENGTH_MIN = 5;
    static final int BLANKS_MAX = 2;
    private static final String BLANK = "___";
    private static final Pattern TYPED_BLANK = Pattern.compile("_{2,}");

    /** As somebody typed it, any number of underscores for a blank; empty where it has no blank, or more than two. */
    static Optional<Sentence> typed(String text) {
        var sentence = new Sentence(TYPED_BLANK.matcher(text.strip()).replaceAll(BLANK));
        var length = sentence.text.length();
        return length >= LENGTH_MIN && length <= LENGTH_MAX && sentence.blanks() >= 1 && sentence.blanks() <= BLANKS_MAX
                ? Optional.of(sentence)
                : Optional.empty();
    }

    /** What stands before, between and after the blanks. */
    public List<String> parts() {
        return List.of(text.split(BLANK, -1));
    }

    public int blanks() {
        return parts().size() - 1;
    }

    /** For where a line of text is all there is room for. */
    public String shown() {
        return text.replace(BLANK, "…").replaceFirst("…\\.$", "…");
    }
}
