package ajar.school.web.divisions;

import ajar.school.web.Effects;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cycle of one division.
 *
 * @param refusal empty where the fields make a cycle
 * @param timetables of the division, by date
 * @param effect what it would do; null before it is asked for
 */
public record DivisionPage(
        String name,
        String address,
        List<Kind> kinds,
        String days,
        String weekdays,
        String from,
        String until,
        String refusal,
        @Nullable Effects effect,
        List<Timetable> timetables) {

    /** A version of the timetable, with where to end it. */
    public record Timetable(String line, String address) {}

    public record Kind(String value, String word, boolean chosen) {}
}
