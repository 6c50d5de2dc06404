package ajar.site;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.List;
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

    private PseudoWords() {}

    /**
     * The plain words a reader sees or hears on a page.
     *
     * @param data what comes from the database and may stand: names, subjects, codes; each as a whole
     */
    public static List<String> untranslated(String html, Set<String> data) {
        var page = UNSEEN.matcher(MACHINE.matcher(html).replaceAll("")).replaceAll("");
        var attributes = SAID.matcher(page).results().map(found -> found.group(1));
        var texts = Stream.of(TAG.matcher(page).replaceAll("\n").split("\n"));
        var known = known(data);
        return Stream.concat(texts, attributes)
                .map(text -> known.matcher(ENTITY.matcher(text).replaceAll(" ")).replaceAll(" "))
                .flatMap(text -> PLAIN_WORD.matcher(text).results().map(found -> found.group()))
                .distinct()
                .toList();
    }

    /** The longer first; a short code inside a word is no code. */
    private static Pattern known(Set<String> data) {
        return Pattern.compile(data.stream()
                .sorted(comparingInt(String::length).reversed())
                .map(one -> ENTITY.matcher(one).replaceAll(" "))
                .map(Pattern::quote)
                .collect(joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }
}
