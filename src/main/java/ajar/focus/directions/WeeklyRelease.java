package ajar.focus.directions;

import ajar.postgres.DatabaseContext;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Releases what is due, school by school; on most of its rounds nothing is. */
@Component
class WeeklyRelease {

    private final Directions directions;

    WeeklyRelease(Directions directions) {
        this.directions = directions;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void releaseWhatIsDue() {
        DatabaseContext.asJob("release", directions::schools)
                .forEach(school -> DatabaseContext.asJob("release", school.value(), () -> directions.release(school)));
    }
}
