package ajar.visits.doors.web;

import ajar.visits.OpenLessonId;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The short address of a door for its QR code: capitals and digits only. */
final class DoorCodes {

    private static final int RADIX = 36;
    private static final String LETTERS = "[0-9A-Z]{1,25}";

    private DoorCodes() {}

    /** Under the address by which the page was asked for. */
    static String address(OpenLessonId door) {
        var here =
                ServletUriComponentsBuilder.fromCurrentContextPath().path("/D/").path(code(door));
        return here.build().toUriString().toUpperCase(Locale.ROOT);
    }

    static String code(OpenLessonId door) {
        return new BigInteger(door.value().toString().replace("-", ""), 16)
                .toString(RADIX)
                .toUpperCase(Locale.ROOT);
    }

    static Optional<OpenLessonId> door(String code) {
        if (!code.matches(LETTERS)) {
            return Optional.empty();
        }
        var number = new BigInteger(code, RADIX);
        return number.bitLength() > 2 * Long.SIZE
                ? Optional.empty()
                : Optional.of(
                        new OpenLessonId(new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue())));
    }
}
