package ajar.site;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds words that no bundle said. A page asked for with {@code Accept-Language: en-XA} has an accent on each letter that comes from a
 * bundle; what is left in plain letters is data, or a word that nobody can translate.
 */
public final class PseudoWords {

    private static final Pattern UNSEEN = Pattern.compile("(?s)<(script|style|svg)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern SAID = Pattern.compile(
            "\\s(?:title|alt|placeholder|label|aria-label|aria-description|aria-valuetext|data-(?:label|lost|broken|broken-number))=\"([^\"]*)\"");
    private static final Pattern MACHINE = Pattern.compile("(?s)<meta\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z]{2,}");

    /** By their first letters or sign; the longer first. */
    private final Map<String, List<String>> data;

    /** @param data what comes from the database and may stand: names, subjects, codes; each as a whole */
    public PseudoWords(Set<String> data) {
        this.data = data.stream()
                .map(one -> ENTITY.matcher(one).replaceAll(" "))
                .sorted(comparingInt(String::length).reversed())
                .collect(groupingBy(one -> start(one, 0)));
    }

    /** The plain words a reader sees or hears on a page. */
    public List<String> untranslated(String html) {
        var page = UNSEEN.matcher(MACHINE.matcher(html).replaceAll("")).replaceAll("");
        var attributes = SAID.matcher(page).results().map(found -> found.group(1));
        var texts = Stream.of(TAG.matcher(page).replaceAll("\n").split("\n"));
        return Stream.concat(texts, attributes)
                .map(text -> withoutData(ENTITY.matcher(text).replaceAll(" ")))
                .flatMap(text -> PLAIN_WORD.matcher(text).results().map(found -> found.group()))
                .distinct()
                .toList();
    }

    /** A short code inside a word is no code. */
    private String withoutData(String text) {
        var rest = new StringBuilder();
        var at = 0;
        while (at < text.length()) {
            var start = start(text, at);
            var here = at;
            var known = data.getOrDefault(start, List.of()).stream()
                    .filter(one -> text.startsWith(one, here) && endsAWord(text, here + one.length()))
                    .findFirst();
            rest.append(known.isPresent() ? " " : start);
            at += known.orElse(start).length();
        }
        return rest.toString();
    }

    /** All letters and digits that follow one another from there on, or the one sign that stands there. */
    private static String start(String text, int from) {
        var end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, Math.max(end, from + 1));
    }

    private static boolean endsAWord(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
}
