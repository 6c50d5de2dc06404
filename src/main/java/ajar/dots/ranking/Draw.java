package ajar.dots.ranking;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who comes first of two that fit equally well: different for each seeker and each week, and the same when the page is opened again.
 * It is fairness between colleagues and no secret, so anybody may work it out.
 */
public record Draw(long seed) {

    public static Draw of(UUID seeker, LocalDate monday) {
        return new Draw(mixed(seeker.getMostSignificantBits()
                ^ mixed(seeker.getLeastSignificantBits())
                ^ mixed(monday.toEpochDay())));
    }

    /** From 0 to 1, exclusive. */
    double of(Object what) {
        return (mixed(seed ^ mixed(what.hashCode())) >>> 11) * 0x1.0p-53;
    }

    /** The last steps of SplitMix64: every bit of the answer depends on every bit given. */
    private static long mixed(long bits) {
        long mixed = bits + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
