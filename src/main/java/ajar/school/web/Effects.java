package ajar.school.web;

import ajar.school.DatedLesson;
import ajar.school.VisitsAtStake;
import ajar.school.calendar.DayChanges;
import ajar.site.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a change of cycle or bells would do, for a steward to read before confirming it.
 *
 * @param moved dates that become other days, as sentences
 * @param movedMore "And 20 more."; empty where all are said
 * @param lost lessons that would not take place, and {@code lostMore} as before
 * @param retimed how many lessons would be at other times, as a sentence; empty where none would
 * @param broken agreed visits that could not take place as agreed
 */
public record Effects(
        List<String> moved,
        String movedMore,
        String lostTitle,
        List<String> lost,
        String lostMore,
        String retimed,
        List<String> broken) {

    /** Where nothing changes for any day to come. */
    public static final Effects NONE = new Effects(List.of(), "", "", List.of(), "", "", List.of());

    private static final int MOVED_MAX = 8;

    public static Effects of(DayChanges.Effect effect, Words words) {
        return new Effects(
                effect.moved().stream()
                        .limit(MOVED_MAX)
                        .map(moved -> sentence(moved, words))
                        .toList(),
                more(effect.moved().size(), words),
                effect.lost().isEmpty()
                        ? ""
                        : words.say(
                                "school.calendar.lost", "count", effect.lost().size()),
                effect.lost().stream()
                        .limit(MOVED_MAX)
                        .map(lesson -> lesson(lesson, words))
                        .toList(),
                more(effect.lost().size(), words),
                effect.retimed() == 0 ? "" : words.say("school.calendar.retimed", "count", effect.retimed()),
                effect.broken().stream().map(VisitsAtStake.Broken::what).toList());
    }

    private static String more(int count, Words words) {
        return count > MOVED_MAX ? words.say("school.import.more", "count", count - MOVED_MAX) : "";
    }

    private static String lesson(DatedLesson lesson, Words words) {
        return words.say(
                "school.calendar.lesson",
                "day",
                words.day(lesson.date()),
                "slot",
                lesson.slot().name(),
                "lesson",
                Stream.of(String.join(" + ", lesson.groups()), lesson.subject())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
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
