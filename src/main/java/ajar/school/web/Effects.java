package ajar.school.web;

import ajar.school.VisitsAtStake;
import ajar.school.calendar.DayChanges;
import ajar.site.Words;
import java.util.List;

/**
 * What a change of cycle or bells would do, for a steward to read before confirming it.
 *
 * @param moved dates that become other days, as sentences
 * @param movedMore "And 20 more."; empty where all are said
 * @param broken agreed visits that could not take place as agreed
 */
public record Effects(List<String> moved, String movedMore, List<String> broken) {

    private static final int MOVED_MAX = 8;

    public static Effects of(DayChanges.Effect effect, Words words) {
        return new Effects(
                effect.moved().stream()
                        .limit(MOVED_MAX)
                        .map(moved -> sentence(moved, words))
                        .toList(),
                effect.moved().size() > MOVED_MAX
                        ? words.say(
                                "school.import.more", "count", effect.moved().size() - MOVED_MAX)
                        : "",
                effect.broken().stream().map(VisitsAtStake.Broken::what).toList());
    }

    private static String sentence(DayChanges.Moved moved, Words words) {
        var closed = words.say("school.calendar.closed");
        return words.say(
                "school.calendar.moved",
                "day",
                words.day(moved.date()),
                "was",
                moved.was().isEmpty() ? closed : moved.was(),
                "is",
                moved.is().isEmpty() ? closed : moved.is());
    }
}
