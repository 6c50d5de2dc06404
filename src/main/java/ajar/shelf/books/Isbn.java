package ajar.shelf.books;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a book, as thirteen digits whose last one checks the others.
 *
 * @param digits without hyphens
 */
public record Isbn(String digits) {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\p{Pd}\\u2212]+");
    private static final Pattern TEN = Pattern.compile("\\d{9}[\\dXx]");
    private static final Pattern THIRTEEN = Pattern.compile("\\d{13}");
    private static final Pattern SIGNS = Pattern.compile("[\\dXx]*");
    private static final int LENGTH = 13;
    private static final int LENGTH_OLD = 10;
    private static final int MODULUS = 10;
    private static final int MODULUS_OLD = 11;

    public Isbn {
        if (!THIRTEEN.matcher(digits).matches() || check(digits) != digits.charAt(LENGTH - 1)) {
            throw new IllegalArgumentException("No book has the number %s.".formatted(digits));
        }
    }

    /** What is wrong with what somebody typed. */
    public enum Flaw {
        /** Something else than digits and what people put between them. */
        SIGNS,
        /** Neither ten nor thirteen digits. */
        LENGTH,
        /** Thirteen digits of something that is no book. */
        NO_BOOK,
        /** A digit is wrong, or two have changed places. */
        CHECK_DIGIT
    }

    /**
     * What was typed, read.
     *
     * @param isbn the number, or null where there is a flaw
     * @param flaw what is wrong, or null
     */
    public record Reading(@Nullable Isbn isbn, @Nullable Flaw flaw) {

        public Optional<Isbn> found() {
            return Optional.ofNullable(isbn);
        }
    }

    /** Reads ten or thirteen digits, with hyphens or blanks between them and perhaps ISBN before them. */
    public static Reading read(String typed) {
        var plain = BETWEEN_DIGITS
                .matcher(typed.strip().replaceFirst("(?i)^isbn(-1[03])?:?", ""))
                .replaceAll("");
        if (!SIGNS.matcher(plain).matches()) {
            return new Reading(null, Flaw.SIGNS);
        } else if (plain.length() == LENGTH_OLD) {
            return TEN.matcher(plain).matches() ? old(plain) : new Reading(null, Flaw.SIGNS);
        } else if (plain.length() != LENGTH) {
            return new Reading(null, Flaw.LENGTH);
        } else if (!THIRTEEN.matcher(plain).matches()) {
            return new Reading(null, Flaw.SIGNS);
        } else if (!plain.startsWith("978") && !plain.startsWith("979") || plain.startsWith("9790")) {
            return new Reading(null, Flaw.NO_BOOK);
        }
        return check(plain) == plain.charAt(LENGTH - 1)
                ? new Reading(new Isbn(plain), null)
                : new Reading(null, Flaw.CHECK_DIGIT);
    }

    /** Ten digits are those of thirteen without 978, under another check. */
    private static Reading old(String ten) {
        int sum = 0;
        for (int i = 0; i < LENGTH_OLD; i++) {
            char sign = ten.charAt(i);
            int value = sign == 'X' || sign == 'x' ? MODULUS : sign - '0';
            sum += (LENGTH_OLD - i) * value;
        }
        if (sum % MODULUS_OLD != 0) {
            return new Reading(null, Flaw.CHECK_DIGIT);
        }
        var first = "978" + ten.substring(0, LENGTH_OLD - 1);
        return new Reading(new Isbn(first + check(first)), null);
    }

    /** The last digit that fits the first twelve. */
    private static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = digits.charAt(i) - '0';
            sum += i % 2 == 0 ? value : 3 * value;
        }
        return (char) ('0' + (MODULUS - sum % MODULUS) % MODULUS);
    }
}
