package ajar.openness;

import ajar.postgres.DatabaseContext;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Releases what is due, school by school; on most of its rounds nothing is. */
@Component
class MonthlyOpenness {

    private final Openness openness;

    MonthlyOpenness(Openness openness) {
        this.openness = openness;
    }

    @Scheduled(initialDelay = 16, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void releaseWhatIsDue() {
        DatabaseContext.asJob(Openness.JOB, openness::schools)
                .forEach(school -> DatabaseContext.asJob(Openness.JOB, school.value(), () -> openness.due(school)
                        .forEach(month -> openness.release(school, month))));
    }
}
