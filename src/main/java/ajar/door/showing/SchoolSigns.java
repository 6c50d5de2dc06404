package ajar.door.showing;

import ajar.door.SpaceId;
import ajar.door.plans.FloorPlan;
import ajar.door.spaces.SignSettings;
import ajar.door.spaces.Space;
import ajar.school.School;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All signs of a school for today and tomorrow, as they were at a moment. */
public record SchoolSigns(
        School school,
        LocalDate date,
        Instant made,
        SignSettings settings,
        List<ShownSpace> spaces,
        List<FloorPlan> plans) {

    /** As late as another node's changes are seen here. */
    static final Duration FRESH = Duration.ofMinutes(1);

    public Optional<ShownSpace> of(SpaceId space) {
        return spaces.stream().filter(one -> one.space().id().equals(space)).findFirst();
    }

    /** The picture of the floor that a space is on. */
    public Optional<FloorPlan> planWith(Space space) {
        return plans.stream().filter(plan -> plan.shows(space)).findFirst();
    }

    boolean isFreshAt(Instant now) {
        return !now.isBefore(made)
                && now.isBefore(made.plus(FRESH))
                && date.equals(now.atZone(school.zone()).toLocalDate());
    }
}
