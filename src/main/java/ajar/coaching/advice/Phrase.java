package ajar.coaching.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A turn of phrase, written as its words: {@code ^have you ever? tried !anything|something}.
 *
 * <p>{@code ^} in front: only at the head of a clause. {@code a|b}: one of these. {@code a?}: may be missing. {@code *}: up to
 * three words. {@code !a|b}: a word follows, and none of these. {@code ~ing}, also in a row: a word with that ending. {@code $}: the
 * clause is over.
 * With these lengths no text makes it slow.
 */
final class Phrase {

    private static final int GAP_MAX = 3;

    private final boolean atHead;
    private final List<Element> elements;

    private record Element(String form, Set<String> words, List<String> endings, boolean mayMiss) {

        static Element of(String written) {
            var mayMiss = written.endsWith("?");
            var form = mayMiss ? written.substring(0, written.length() - 1) : written;
            var bare = form.startsWith("!") ? form.substring(1) : form;
            var choices = Set.copyOf(Arrays.asList(bare.split("\\|")));
            var endings =
                    choices.stream().filter(choice -> choice.startsWith("~")).map(choice -> choice.substring(1));
            return new Element(form, choices, endings.toList(), mayMiss);
        }

        boolean isGap() {
            return form.equals("*");
        }

        boolean isEnd() {
            return form.equals("$");
        }

        boolean forbids() {
            return form.startsWith("!");
        }

        boolean fits(String word) {
            return words.contains(word) || endings.stream().anyMatch(word::endsWith);
        }
    }

    private Phrase(String written) {
        atHead = written.startsWith("^");
        elements = Arrays.stream((atHead ? written.substring(1) : written).split(" "))
                .map(Element::of)
                .toList();
    }

    static List<Phrase> all(String... written) {
        return Arrays.stream(written).map(Phrase::new).toList();
    }

    static boolean anyIn(Clause clause, List<Phrase> phrases) {
        return phrases.stream().anyMatch(phrase -> phrase.isIn(clause));
    }

    boolean isIn(Clause clause) {
        if (atHead) {
            return begins(clause, clause.head(), 0) || begins(clause, 0, 0);
        }
        for (int at = 0; at < clause.length(); at++) {
            if (begins(clause, at, 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(Clause clause, int at, int next) {
        if (next == elements.size()) {
            return true;
        }
        var element = elements.get(next);
        var over = at >= clause.length();
        if (element.isEnd()) {
            return over;
        } else if (element.isGap()) {
            return beginsWithin(clause, at, next + 1);
        } else if (element.forbids()) {
            return !over && !element.fits(clause.word(at)) && begins(clause, at, next + 1);
        } else if (!over && element.fits(clause.word(at)) && begins(clause, at + 1, next + 1)) {
            return true;
        }
        return element.mayMiss() && begins(clause, at, next + 1);
    }

    private boolean beginsWithin(Clause clause, int at, int next) {
        for (int gap = 0; gap <= GAP_MAX; gap++) {
            if (begins(clause, at + gap, next)) {
                return true;
            }
        }
        return false;
    }
}
