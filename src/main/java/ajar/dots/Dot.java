package ajar.dots;

import ajar.school.PersonId;
import ajar.visits.OpenLessonId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What may help somebody. */
public sealed interface Dot {

    /** Somebody to ask or to watch. */
    record Colleague(PersonId person) implements Dot {}

    /** A lesson whose door is open. */
    record OpenLesson(OpenLessonId lesson) implements Dot {}

    /** As it is kept and sent; {@link #read} reads it. */
    default String written() {
        return switch (this) {
            case Colleague colleague -> "colleague/" + colleague.person().value();
            case OpenLesson open -> "open-lesson/" + open.lesson().value();
        };
    }

    /** The page it leads to. */
    default String href() {
        return switch (this) {
            case Colleague colleague -> "/wishes/new?host=" + colleague.person().value();
            case OpenLesson open -> "/doors/" + open.lesson().value();
        };
    }

    /** Nothing where it is none. */
    static Optional<Dot> read(String written) {
        var found = Pattern.compile("(colleague|open-lesson)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")
                .matcher(written);
        if (!found.matches()) {
            return Optional.empty();
        }
        var id = UUID.fromString(found.group(2));
        return Optional.of(
                found.group(1).equals("colleague")
                        ? new Colleague(new PersonId(id))
                        : new OpenLesson(new OpenLessonId(id)));
    }
}
