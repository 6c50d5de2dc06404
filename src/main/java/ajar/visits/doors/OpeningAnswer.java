package ajar.visits.doors;

import ajar.visits.OpenLessonId;
import org.jspecify.annotations.Nullable;

/** What a host hears who opens a door or changes one. */
public sealed interface OpeningAnswer {

    record Opened(OpenLessonId door) implements OpeningAnswer {}

    /** @param door the one that is in the way, where one is */
    record Refused(Refusal why, @Nullable OpenLessonId door) implements OpeningAnswer {}

    /** Why a door cannot be opened like that. */
    enum Refusal {
        NOT_YOURS,
        NO_LESSON_THEN,
        PAST,
        ENDS_BEFORE_IT_BEGINS,
        TOO_LONG,
        NOTHING_TO_SEE,
        TOO_MANY_WORDS,
        CHAIRS,
        ALREADY_OPEN
    }
}
