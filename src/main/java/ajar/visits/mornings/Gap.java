package ajar.visits.mornings;

import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.visits.agreed.AbsenceCovers.AbsenceCover;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class whose only teacher is absent.
 *
 * @param given who takes it already, or null
 * @param proposed who would take it if the repair is confirmed, or null when nobody who is there for it is free
 */
public record Gap(
        UUID absence,
        PersonId absent,
        DatedLesson lesson,
        @Nullable AbsenceCover given,
        @Nullable PersonId proposed) {}
