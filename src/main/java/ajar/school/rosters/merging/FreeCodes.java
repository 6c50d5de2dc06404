package ajar.school.rosters.merging;

import ajar.school.rosters.PersonName;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Codes for people of rosters that have none: short, of the family name, each once. */
final class FreeCodes {

    private static final int LENGTH = 3;

    private final Set<String> taken = new HashSet<>();

    void take(String code) {
        taken.add(code);
    }

    boolean isFree(String code) {
        return !taken.contains(code);
    }

    /** A code nobody has, taken at once: OKA for Okafor, OKAD for the Ada of two, then OKA2. */
    String of(String given, String family) {
        var stem = letters(family, LENGTH);
        var code = stem.isEmpty() ? "P" : stem;
        if (!isFree(code) && !letters(given, 1).isEmpty()) {
            code = stem + letters(given, 1);
        }
        for (int number = 2; !isFree(code); number++) {
            code = stem + number;
        }
        take(code);
        return code;
    }

    private static String letters(String name, int most) {
        var letters = PersonName.folded(name).replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        return PersonName.atMost(letters, most);
    }
}
