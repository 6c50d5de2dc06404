package ajar.showcase.posts;

import ajar.school.PracticeId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody wrote.
 *
 * @param words as Markdown; may be empty where a picture says it
 */
public record PostText(String title, String words, List<PracticeId> practices) {

    public static final int TITLE_MAX = 120;
    public static final int WORDS_MAX = 10_000;
    public static final int PRACTICES_MAX = 5;

    public PostText {
        title = title.strip().replaceAll("\\s+", " ");
        words = words.strip();
        practices = practices.stream().distinct().toList();
    }

    /** Whether it can be kept as a draft. */
    public boolean fits() {
        return title.length() <= TITLE_MAX && words.length() <= WORDS_MAX && practices.size() <= PRACTICES_MAX;
    }

    /** Whether colleagues can read it; a post without a title is called by its first words. */
    public boolean isWhole(int pictures) {
        return fits() && !named().title().isEmpty() && (pictures > 0 || !words.isEmpty());
    }

    /** With a title taken from its first line where it has none. */
    public PostText named() {
        return title.isEmpty() ? new PostText(firstWords(), words, practices) : this;
    }

    private String firstWords() {
        var line = words.lines()
                .map(one -> one.replaceAll("[*_`#>\\[\\]]", "").strip())
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        if (line.length() <= TITLE_MAX / 2) {
            return line;
        }
        var cut = line.substring(0, TITLE_MAX / 2);
        return (cut.contains(" ") ? cut.substring(0, cut.lastIndexOf(' ')) : cut) + "…";
    }

    boolean isEmpty() {
        return title.isEmpty() && words.isEmpty();
    }

    String practicesAsText() {
        return practices.stream().map(one -> one.value().toString()).collect(Collectors.joining(","));
    }
}
