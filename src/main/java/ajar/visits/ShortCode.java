package ajar.visits;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** An id in capitals and digits, so that the QR code of its address is small. Says nothing about who may read what it names. */
public final class ShortCode {

    private static final int RADIX = 36;
    private static final String LETTERS = "[0-9A-Z]{1,25}";

    private ShortCode() {}

    /** Under the address by which the page was asked for, all in capitals. */
    public static String address(String letter, UUID id) {
        var here = ServletUriComponentsBuilder.fromCurrentContextPath().pathSegment(letter, of(id));
        return here.build().toUriString().toUpperCase(Locale.ROOT);
    }

    public static String of(UUID id) {
        return new BigInteger(id.toString().replace("-", ""), 16)
                .toString(RADIX)
                .toUpperCase(Locale.ROOT);
    }

    /** What a code names, in small letters or capitals; empty where it is none. */
    public static Optional<UUID> read(String typed) {
        var code = typed.toUpperCase(Locale.ROOT);
        if (!code.matches(LETTERS)) {
            return Optional.empty();
        }
        var number = new BigInteger(code, RADIX);
        return number.bitLength() > 2 * Long.SIZE
                ? Optional.empty()
                : Optional.of(new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue()));
    }
}
