package ajar.coaching.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a sentence speaks of, where it can be asked about: "the back row", "your instructions".
 *
 * <p>Only things that a teacher has anyway. A coach's timer or seating plan in a question would be the advice once more.
 */
final class Topic {

    private static final Set<String> THINGS = Set.of(
            ("row rows class classes group groups set form table tables corner pupils pupil boys boy girls girl children child parents"
                            + " mother father family readers writers newcomers assistant colleague lesson lessons starter ending beginning"
                            + " end start middle transitions practical practicals experiment discussion discussions homework marking essays"
                            + " essay books instructions explanation explanations questions noise chatter silence phones tablets screens"
                            + " reading writing speaking spelling exam exams test tests project projects handover carpet mornings afternoons")
                    .split(" "));

    private static final Set<String> POINTERS = Set.of("the", "this", "these", "those", "your");

    /** Between "the" and the thing stand words that describe it, and none of these. */
    private static final Set<String> NOT_BETWEEN = Set.of(
            ("the this these those your a an of in on at to for with from by and or but so if when while is are was were be been has have"
                            + " had do does did can could will would should may might must not no it they them he she you we i that which"
                            + " who whole entire same other next last first second third two three four five more less before after into"
                            + " out up down over about than as")
                    .split(" "));

    private static final int BETWEEN_MAX = 2;
    private static final int CHARS_MAX = 40;

    private Topic() {}

    /** The last in the sentence, for people name last what they speak of. */
    static Optional<String> in(String sentence) {
        var words = words(sentence);
        for (int at = words.size() - 1; at > 0; at--) {
            if (THINGS.contains(lower(words.get(at)))) {
                var topic = endingAt(words, at);
                if (topic.isPresent()) {
                    return topic;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> endingAt(List<String> words, int end) {
        for (int from = end - 1; from >= Math.max(0, end - 1 - BETWEEN_MAX); from--) {
            var word = lower(words.get(from));
            if (POINTERS.contains(word)) {
                return Optional.of(word + " " + String.join(" ", words.subList(from + 1, end + 1)))
                        .filter(topic -> topic.length() <= CHARS_MAX);
            } else if (NOT_BETWEEN.contains(word) || word.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.UK);
    }

    /** With an empty one for each sign that is no letter or hyphen, so that nothing is read across it. */
    private static List<String> words(String sentence) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at <= sentence.length(); at++) {
            var sign = at < sentence.length() ? sentence.charAt(at) : ' ';
            if (!Character.isLetter(sign) && sign != '-') {
                if (at > from) {
                    words.add(sentence.substring(from, at));
                }
                if (sign != ' ') {
                    words.add("");
                }
                from = at + 1;
            }
        }
        return words;
    }
}
