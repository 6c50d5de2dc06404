package ajar.notices.readers;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The part of the day in which somebody wants no mail; it may run through midnight. Local to the school. */
public record Quiet(LocalTime from, LocalTime until) {

    /** What begins so soon cannot wait for the morning. */
    private static final Duration SOON = Duration.ofHours(24);

    /** When a mail of this moment may go out. */
    public LocalDateTime earliest(LocalDateTime now) {
        var time = now.toLocalTime();
        var overNight = from.isAfter(until);
        var isQuiet =
                overNight ? !time.isBefore(from) || time.isBefore(until) : !time.isBefore(from) && time.isBefore(until);
        if (!isQuiet) {
            return now;
        }
        var date = overNight && !time.isBefore(from) ? now.toLocalDate().plusDays(1) : now.toLocalDate();
        return date.atTime(until);
    }

    /** The same for a class to take: its stand-in has to know at once if it begins soon. */
    public LocalDateTime earliestOfCover(LocalDateTime now, LocalDateTime starts) {
        return starts.isBefore(now.plus(SOON)) ? now : earliest(now);
    }
}
