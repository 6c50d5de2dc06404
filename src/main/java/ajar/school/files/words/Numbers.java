package ajar.school.files.words;

import java.util.OptionalInt;

/** Whole numbers as files write them. */
public final class Numbers {

    private static final int DIGITS_MAX = 6;

    private Numbers() {}

    /** A number of at most six digits; also {@code 3.0}, as spreadsheets write it, and {@code 3.} */
    public static OptionalInt whole(String text) {
        var digits = text.strip();
        int point = digits.indexOf('.');
        if (point > 0 && digits.substring(point + 1).chars().allMatch(digit -> digit == '0')) {
            digits = digits.substring(0, point);
        }
        boolean plain = !digits.isEmpty()
                && digits.length() <= DIGITS_MAX
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return plain ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
