package ajar.door.web.mine;

import java.util.List;

/**
 * What stands at one's doors.
 *
 * @param when the day of {@code next}, in words
 * @param groups whom one teaches these weeks, with their own routine if they have one
 */
public record MinePage(
        String note, String refusal, String when, List<NextLesson> next, String always, List<Group> groups, int max) {

    /**
     * @param otherwise what stands there where no line is said
     * @param sign the address of the sign; empty where the room has none
     */
    public record NextLesson(
            String lesson,
            String date,
            String clock,
            String room,
            String what,
            String line,
            String otherwise,
            String sign,
            boolean first) {}

    public record Group(String name, String line, String routine) {}
}
