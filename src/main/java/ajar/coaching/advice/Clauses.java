package ajar.coaching.advice;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence at its punctuation; what it quotes is left out, for it is somebody else's. */
final class Clauses {

    /** A sentence with more words is read so far. */
    private static final int WORDS_MAX = 150;

    private static final int QUOTED_MAX = 300;

    private final String sentence;
    private final List<Clause> clauses = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private char before = '.';
    private int count;

    private Clauses(String sentence) {
        this.sentence = sentence;
    }

    /** Never empty; in a sentence without words there is one clause without words. */
    static List<Clause> of(String sentence) {
        return new Clauses(sentence).read();
    }

    private List<Clause> read() {
        int at = 0;
        while (at < sentence.length() && count < WORDS_MAX) {
            var sign = sentence.charAt(at);
            if (Character.isLetterOrDigit(sign)) {
                at = readWord(at);
            } else if (sign == '"' || sign == '“') {
                at = pastQuotation(at);
            } else {
                readSign(sign, at);
                at++;
            }
        }
        close('.');
        if (clauses.isEmpty()) {
            clauses.add(new Clause(List.of(), '.'));
        }
        return List.copyOf(clauses);
    }

    private int readWord(int from) {
        int to = from;
        while (to < sentence.length() && isOfAWord(sentence.charAt(to))) {
            to++;
        }
        var spelled = Word.spelled(sentence.substring(from, to));
        words.addAll(spelled);
        count += spelled.size();
        return to;
    }

    private static boolean isOfAWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '\'' || sign == '’';
    }

    private int pastQuotation(int from) {
        var end = Math.min(sentence.length(), from + QUOTED_MAX);
        for (int at = from + 1; at < end; at++) {
            if (sentence.charAt(at) == '"' || sentence.charAt(at) == '”') {
                return at + 1;
            }
        }
        return from + 1;
    }

    private void readSign(char sign, int at) {
        switch (sign) {
            case ',', ':', ';', '–', '—', '(', ')', '.', '!', '?', '…' -> close(sign);
            case '-' -> {
                if (at > 0 && sentence.charAt(at - 1) == ' ') {
                    close(sign);
                }
            }
            default -> {}
        }
    }

    private void close(char sign) {
        if (!words.isEmpty()) {
            clauses.add(new Clause(List.copyOf(words), before));
            words = new ArrayList<>();
            before = sign;
        } else if (sign != ',') {
            before = sign;
        }
    }
}
