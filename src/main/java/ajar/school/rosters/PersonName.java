package ajar.school.rosters;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A person's name in two parts; the family name is never empty where the name was not. */
public record PersonName(String given, String family) {

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "herr", "frau", "fr", "hr", "mme", "mlle", "sr", "sra",
            "srta", "don", "doña", "dott", "sig", "dhr", "mevr");

    /** They belong to the family name that follows. */
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "ten", "ter", "bin",
            "ibn", "al", "el", "af", "zu", "zur", "mac", "st", "st.", "o'");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    /** On one line, whatever a cell held. */
    public PersonName {
        given = BLANKS.matcher(given).replaceAll(" ").strip();
        family = BLANKS.matcher(family).replaceAll(" ").strip();
    }

    /** Parts a name as it stands in one cell: "Okafor, Ada", "OKAFOR Ada", "Ms Ada van den Berg". */
    public static PersonName of(String whole, boolean familyFirst) {
        var text = BLANKS.matcher(whole).replaceAll(" ").strip();
        int comma = text.indexOf(',');
        if (comma > 0) {
            return sound(
                    text.substring(comma + 1).strip(), text.substring(0, comma).strip());
        }
        var words = withoutTitles(new ArrayList<>(Arrays.asList(text.split(" "))));
        if (words.size() < 2) {
            return new PersonName("", words.isEmpty() ? "" : words.getFirst());
        }
        int loud = (int) words.stream().filter(PersonName::isLoud).count();
        if (loud > 0 && loud < words.size()) {
            var family = words.stream()
                    .filter(PersonName::isLoud)
                    .map(PersonName::quiet)
                    .toList();
            var given = words.stream().filter(word -> !isLoud(word)).toList();
            return sound(String.join(" ", given), String.join(" ", family));
        }
        int cut = familyFirst ? 1 : words.size() - 1;
        while (!familyFirst && cut > 1 && PARTICLES.contains(words.get(cut - 1).toLowerCase(Locale.ROOT))) {
            cut--;
        }
        var before = String.join(" ", words.subList(0, cut));
        var after = String.join(" ", words.subList(cut, words.size()));
        return familyFirst ? sound(after, before) : sound(before, after);
    }

    /** From what stands before the sign of an address, as "ada.okafor"; for lists that hold nothing else. */
    static PersonName ofAddress(String address) {
        var words = Arrays.stream(address.replaceAll("@.*$", "").split("[._]+"))
                .map(word -> word.replaceAll("\\d+$", ""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .toList();
        return words.isEmpty() ? new PersonName("", address) : of(String.join(" ", words), false);
    }

    /** Equal for names that differ in case, accents and blanks alone. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s.'’-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The beginning of a text; no letter is cut in two. */
    public static String atMost(String text, int letters) {
        return text.codePointCount(0, text.length()) <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, letters));
    }

    private static PersonName sound(String given, String family) {
        return family.isEmpty() ? new PersonName("", given) : new PersonName(given, family);
    }

    private static List<String> withoutTitles(List<String> words) {
        while (words.size() > 1
                && TITLES.contains(words.getFirst().replace(".", "").toLowerCase(Locale.ROOT))) {
            words.removeFirst();
        }
        return words;
    }

    /** In capitals, as French and Asian lists write the family name. */
    private static boolean isLoud(String word) {
        return word.codePointCount(0, word.length()) > 1
                && word.chars().anyMatch(Character::isLetter)
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT))
                && !word.contains(".");
    }

    private static String quiet(String word) {
        var out = new StringBuilder(word.length());
        boolean first = true;
        for (int i = 0; i < word.length(); i++) {
            char at = word.charAt(i);
            out.append(first ? at : Character.toLowerCase(at));
            first = !Character.isLetter(at);
        }
        return out.toString();
    }
}
