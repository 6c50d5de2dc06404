package ajar.coaching.advice;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Spells a word as the rules know it: lower case, without short forms and frequent slips of the fingers. */
final class Word {

    private static final Map<String, String> SPELLED = Map.ofEntries(
            Map.entry("u", "you"),
            Map.entry("ur", "your"),
            Map.entry("hav", "have"),
            Map.entry("shoud", "should"),
            Map.entry("shuld", "should"),
            Map.entry("shoudl", "should"),
            Map.entry("shld", "should"),
            Map.entry("coud", "could"),
            Map.entry("coudl", "could"),
            Map.entry("cud", "could"),
            Map.entry("woud", "would"),
            Map.entry("woudl", "would"),
            Map.entry("mabye", "maybe"),
            Map.entry("prehaps", "perhaps"),
            Map.entry("mite", "might"),
            Map.entry("shd", "should"),
            Map.entry("id", "i would"),
            Map.entry("ive", "i have"),
            Map.entry("im", "i am"),
            Map.entry("youd", "you would"),
            Map.entry("youve", "you have"),
            Map.entry("youre", "you are"),
            Map.entry("youll", "you will"),
            Map.entry("whats", "what is"),
            Map.entry("whos", "who is"),
            Map.entry("hows", "how is"),
            Map.entry("thats", "that is"),
            Map.entry("theres", "there is"),
            Map.entry("dont", "do not"),
            Map.entry("doesnt", "does not"),
            Map.entry("didnt", "did not"),
            Map.entry("cant", "can not"),
            Map.entry("cannot", "can not"),
            Map.entry("wont", "will not"),
            Map.entry("couldnt", "could not"),
            Map.entry("wouldnt", "would not"),
            Map.entry("shouldnt", "should not"),
            Map.entry("neednt", "need not"),
            Map.entry("mustnt", "must not"),
            Map.entry("isnt", "is not"),
            Map.entry("arent", "are not"),
            Map.entry("havent", "have not"));

    /** Endings after an apostrophe; "'s" only where it is surely no genitive. */
    private static final Map<String, String> ENDINGS =
            Map.of("'ve", " have", "'ll", " will", "'re", " are", "'d", " would", "'m", " am", "n't", " not");

    private static final List<String> WITH_IS =
            List.of("it", "that", "what", "who", "there", "here", "he", "she", "how", "where");

    private Word() {}

    /** One word as typed, with its apostrophes, becomes one or two. */
    static List<String> spelled(String typed) {
        var word = typed.toLowerCase(Locale.ROOT).replace('’', '\'');
        for (var ending : ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())
                    && word.length() > ending.getKey().length()) {
                return expanded(word, ending.getKey(), ending.getValue());
            }
        }
        if (word.endsWith("'s") && WITH_IS.contains(word.substring(0, word.length() - 2))) {
            return List.of(word.substring(0, word.length() - 2), "is");
        }
        var bare = word.replace("'", "");
        return List.of(SPELLED.getOrDefault(bare, bare).split(" "));
    }

    private static List<String> expanded(String word, String ending, String full) {
        return switch (word) {
            case "can't" -> List.of("can", "not");
            case "won't" -> List.of("will", "not");
            default -> List.of(word.substring(0, word.length() - ending.length()), full.strip());
        };
    }
}
