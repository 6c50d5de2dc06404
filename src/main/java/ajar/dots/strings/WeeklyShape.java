package ajar.dots.strings;

import ajar.postgres.DatabaseContext;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Releases what is due, school by school; on most of its rounds nothing is. */
@Component
class WeeklyShape {

    private final Shapes shapes;

    WeeklyShape(Shapes shapes) {
        this.shapes = shapes;
    }

    @Scheduled(initialDelay = 14, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void releaseWhatIsDue() {
        DatabaseContext.asJob(Shapes.JOB, shapes::schools)
                .forEach(school -> DatabaseContext.asJob(
                        Shapes.JOB, school.value(), () -> shapes.release(school, shapes.week(school))));
    }
}
