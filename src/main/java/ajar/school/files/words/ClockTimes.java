package ajar.school.files.words;

import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Start and end of a period as written in a name or a cell, such as {@code 8:15-9:00} or {@code P1 (08.15 - 09.00)}. */
public record ClockTimes(
        @Nullable LocalTime start, @Nullable LocalTime end) {

    private static final ClockTimes NONE = new ClockTimes(null, null);
    private static final String TIME = "([01]?\\d|2[0-3])[:.h]([0-5]\\d)(?::[0-5]\\d)?";
    private static final Pattern ONE = Pattern.compile(TIME);
    private static final Pattern BOTH =
            Pattern.compile("(?:^|[^\\d.:])" + TIME + "\\s{0,3}(?:-|–|—|to|bis|/)\\s{0,3}" + TIME + "(?:$|[^\\d.:])");

    /** The first pair of times in the text, if the first is before the second. */
    public static ClockTimes in(String text) {
        var both = BOTH.matcher(text);
        if (!both.find()) {
            return NONE;
        }
        var start = time(both.group(1), both.group(2));
        var end = time(both.group(3), both.group(4));
        return start.isBefore(end) ? new ClockTimes(start, end) : NONE;
    }

    /** A single time of day and nothing else; null when the text is none. */
    public static @Nullable LocalTime single(String text) {
        var one = ONE.matcher(text.strip());
        return one.matches() ? time(one.group(1), one.group(2)) : null;
    }

    private static LocalTime time(String hours, String minutes) {
        return LocalTime.of(Integer.parseInt(hours), Integer.parseInt(minutes));
    }
}
