package ajar.site.accounts;

import ajar.site.Tokens;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Codes that people read from paper or a screen and type. Long ones have ten signs, 50 bits, and no letter that looks like a digit; the
 * database keeps digests alone.
 */
public final class Codes {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Crockford's, without I, L, O and U. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final int HALF = 5;
    private static final int SIX_DIGITS = 1_000_000;

    private Codes() {}

    /** Such as {@code 7K3QX-M0ZRA}. */
    public static String fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == HALF ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    public static String sixDigits() {
        return "%06d".formatted(RANDOM.nextInt(SIX_DIGITS));
    }

    /** As it was meant: without blanks and hyphens, small letters as capitals, letters for the digits that they resemble. */
    static String meant(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    public static byte[] digest(String typed) {
        return Tokens.digest(meant(typed));
    }

    /** As a step keeps it until its browser goes on; a copy of the database holds no code that opens anything. */
    public static String kept(String typed) {
        return HexFormat.of().formatHex(digest(typed));
    }
}
