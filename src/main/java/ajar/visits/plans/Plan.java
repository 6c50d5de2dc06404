package ajar.visits.plans;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan for the dates from {@code first} to {@code last}, both included.
 *
 * @param certificate null until a run has ended in a draft
 * @param publishedAt null while it is a draft
 */
public record Plan(
        PlanId id,
        SchoolId school,
        LocalDate first,
        LocalDate last,
        PersonId draftedBy,
        @Nullable Certificate certificate,
        @Nullable Instant publishedAt) {

    public boolean isDraft() {
        return publishedAt == null;
    }

    public boolean isMade() {
        return certificate != null;
    }
}
