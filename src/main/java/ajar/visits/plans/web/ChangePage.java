package ajar.visits.plans.web;

import java.util.List;

/**
 * The form that changes one planned visit by hand.
 *
 * @param now what the draft has, in words
 * @param refused the rules that the last try would have broken
 */
public record ChangePage(
        String title,
        String wish,
        String now,
        List<String> refused,
        List<Choice> lessons,
        List<Choice> parts,
        List<Choice> standIns) {

    /** @param value what is sent; {@code word} what is read */
    public record Choice(String value, String word, boolean chosen) {}
}
