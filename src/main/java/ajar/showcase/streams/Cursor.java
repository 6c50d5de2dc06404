package ajar.showcase.streams;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The post behind which a page of a stream begins. */
public record Cursor(Instant at, UUID post) {

    /** Before all that was ever published. */
    static final Cursor START =
            new Cursor(Instant.parse("9999-01-01T00:00:00Z"), UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,17})\\.([0-9a-f-]{36})");

    /** As addresses write it; what is none begins at the beginning. */
    public static Cursor of(String written) {
        var parts = WRITTEN.matcher(written);
        return Optional.of(parts)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> new Cursor(
                        Instant.EPOCH.plus(Long.parseLong(found.group(1)), ChronoUnit.MICROS), uuid(found.group(2))))
                .orElse(START);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return START.post;
        }
    }

    OffsetDateTime moment() {
        return at.atOffset(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + post;
    }
}
