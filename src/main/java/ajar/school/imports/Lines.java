package ajar.school.imports;

import ajar.school.imports.Comparison.Change;
import ajar.school.imports.Preview.Line;
import ajar.school.imports.Preview.Slot;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lessons as a preview lists them. */
final class Lines {

    private Lines() {}

    static Line one(Placed lesson, Map<String, String> names) {
        return new Line(text(lesson, names), slot(lesson), "", Slot.NONE);
    }

    static Line changed(Change change, Map<String, String> names) {
        return new Line(
                text(change.after(), names),
                slot(change.after()),
                change.before().room(),
                slot(change.before()));
    }

    private static Slot slot(Placed lesson) {
        return new Slot(lesson.day(), lesson.period());
    }

    private static String text(Placed lesson, Map<String, String> names) {
        var teachers = lesson.teachers().stream()
                .map(tag -> tag.startsWith(Identities.NEW)
                        ? tag.substring(Identities.NEW.length())
                        : names.getOrDefault(tag, tag))
                .collect(Collectors.joining(", "));
        return Stream.of(String.join(" + ", lesson.groups()), lesson.subject(), teachers, lesson.room())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
