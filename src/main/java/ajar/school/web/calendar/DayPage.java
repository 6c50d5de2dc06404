package ajar.school.web.calendar;

import java.util.List;

/**
 * One date of a division: what it is, what it could be, and what a change would do. The same form shows the effect first and then
 * confirms it.
 *
 * @param shown the effect of what the form holds is on the page, and may be confirmed
 */
public record DayPage(
        String title,
        String division,
        String address,
        String now,
        String kind,
        boolean sliding,
        boolean slides,
        String reason,
        List<Option> bells,
        List<Option> days,
        boolean shown,
        List<String> moved,
        String movedMore,
        List<String> broken) {

    public record Option(String value, String word, boolean chosen) {}
}
