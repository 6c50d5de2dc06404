package ajar.coaching.advice;

import java.util.List;
import java.util.Set;

/**
 * The words between two signs of punctuation.
 *
 * @param before the sign in front of it; a full stop where the sentence begins
 */
record Clause(List<String> words, char before) {

    /** Say nothing of their own before what is meant. */
    private static final Set<String> OPENERS = Set.of(
            "so",
            "and",
            "but",
            "ok",
            "okay",
            "well",
            "then",
            "or",
            "also",
            "just",
            "please",
            "personally",
            "honestly",
            "really",
            "definitely",
            "absolutely",
            "first",
            "firstly",
            "second",
            "instead",
            "yes",
            "no",
            "yeah",
            "oh",
            "hm",
            "simply",
            "though",
            "interesting",
            "actually",
            "surely",
            "next",
            "now",
            "right");

    int length() {
        return words.size();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String word(int place) {
        return place >= 0 && place < words.size() ? words.get(place) : "";
    }

    /** Whether what was said before does not reach into it. */
    boolean isAnew() {
        return before != ',' && before != ':';
    }

    /** Where the first word stands that is no opener; at the end, if there is none. */
    int head() {
        int head = 0;
        while (head < words.size() && OPENERS.contains(words.get(head))) {
            head++;
        }
        return head;
    }

    boolean opensWith(String opener) {
        return words.subList(0, head()).contains(opener);
    }
}
