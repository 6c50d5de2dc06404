package ajar.site.limits;

import java.util.regex.Pattern;

/**
 * How much one key may ask.
 *
 * @param atOnce before anything has to be waited for; at least 1
 * @param perMinute that come back, evenly; at least 1
 */
record Allowance(int atOnce, int perMinute) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

    Allowance {
        if (atOnce < 1 || perMinute < 1) {
            throw new IllegalArgumentException("A limit of %d/%d lets nobody in.".formatted(atOnce, perMinute));
        }
    }

    /** Reads {@code atOnce/perMinute}. */
    static Allowance of(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("A limit is written as 600/60, not as %s.".formatted(written));
        }
        return new Allowance(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }
}
