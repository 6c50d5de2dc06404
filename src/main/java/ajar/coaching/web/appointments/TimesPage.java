package ajar.coaching.web.appointments;

import java.util.List;

/**
 * Times at which both are free, to propose one of them.
 *
 * @param href of the conversation
 * @param who may read it, in a sentence
 * @param instead the proposal that one of these would replace; may be empty
 * @param standing what would be moved or replaced, in a sentence; may be empty
 * @param refusal why nothing came of the last tap; may be empty
 */
public record TimesPage(
        String href,
        String name,
        String who,
        List<Length> lengths,
        int minutes,
        String instead,
        String standing,
        List<Day> days,
        String refusal) {

    public record Length(int minutes, boolean chosen, String words) {}

    public record Day(String title, List<Time> times) {}

    /** @param value as the form sends it; @param words "10:15–10:40" */
    public record Time(String value, String words) {}
}
