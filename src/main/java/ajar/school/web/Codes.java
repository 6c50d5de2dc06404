package ajar.school.web;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The order in which people expect codes: 7A, 9B, 10A; Room 2, Room 10. */
final class Codes {

    static final Comparator<String> IN_ORDER = Comparator.comparing(Codes::key).thenComparing(code -> code);
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Codes() {}

    /** Numbers are padded, so that letters compare as letters and numbers as numbers. */
    private static String key(String code) {
        return NUMBER.matcher(code.toLowerCase(Locale.ROOT)).replaceAll(found -> pad(found.group()));
    }

    private static String pad(String digits) {
        return "0".repeat(Math.max(0, 9 - digits.length())) + digits;
    }
}
