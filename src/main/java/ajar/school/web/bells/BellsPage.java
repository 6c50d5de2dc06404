package ajar.school.web.bells;

import ajar.school.web.Effects;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All bell schedules, each as a form of its own. */
public record BellsPage(String note, String refusal, List<Schedule> schedules, List<Kind> kinds) {

    /** @param effect what these slots would do; null before it is asked for */
    public record Schedule(
            String address,
            String name,
            String division,
            boolean regular,
            List<Row> rows,
            @Nullable Effects effect) {}

    /** One slot; the last rows are empty, for more. */
    public record Row(String period, String name, String starts, String ends, String kind) {}

    public record Kind(String value, String word) {}
}
