package ajar.showcase.prompts;

import java.util.List;

/**
 * What somebody puts into the blanks.
 *
 * @param second empty where the sentence has one blank
 */
public record Fillings(String first, String second) {

    public static final int LENGTH_MAX = 120;

    public Fillings {
        first = first.strip();
        second = second.strip();
    }

    boolean fits(Sentence sentence) {
        return !first.isEmpty()
                && first.length() <= LENGTH_MAX
                && second.length() <= LENGTH_MAX
                && second.isEmpty() == (sentence.blanks() < Sentence.BLANKS_MAX);
    }

    public List<String> all() {
        return second.isEmpty() ? List.of(first) : List.of(first, second);
    }

    /** For comparing what it means; the sentence around would make all alike. */
    public String meant() {
        return String.join(" / ", all());
    }
}
