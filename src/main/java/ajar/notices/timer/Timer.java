package ajar.notices.timer;

import ajar.notices.busy.OwnCalendars;
import ajar.notices.calendars.ToldCalendars;
import ajar.notices.feeds.CalendarFeeds;
import ajar.notices.letters.Outbox;
import ajar.notices.letters.Post;
import ajar.notices.letters.Rounds;
import ajar.postgres.DatabaseContext;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What is done now and then, by one node at a time: calendars looked through, letters sent, rounds made, old letters forgotten. A node
 * that dies with a task in hand is not heard of any more, and another takes the task up.
 */
@Component
public class Timer implements SmartLifecycle {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration MINUTES = Duration.ofMinutes(1);
    private static final Duration DAILY = Duration.ofDays(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int HEARTBEATS_MISSED = 4;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int THREADS = 4;

    private final DataSource database;
    private final boolean runs;
    private final List<RecurringTask<Void>> tasks;
    private @Nullable Scheduler scheduler;

    /** @param runs false in tests, which say themselves when something is done */
    Timer(
            DataSource database,
            ToldCalendars calendars,
            Rounds rounds,
            Post post,
            Outbox outbox,
            CalendarFeeds feeds,
            OwnCalendars own,
            @Value("${ajar.timer:true}") boolean runs) {
        this.database = database;
        this.runs = runs;
        this.tasks = List.of(
                every(SOON, "calendars", calendars::keepUp),
                every(SOON, "letters", post::send),
                every(MINUTES, "rounds", rounds::goRound),
                every(MINUTES, "own calendars", own::lookAtDue),
                every(
                        DAILY,
                        "forgetting",
                        () -> DatabaseContext.asJob("outbox", () -> {
                            outbox.forget(KEPT);
                            feeds.endOld();
                        })));
    }

    private static RecurringTask<Void> every(Duration pause, String name, Runnable work) {
        return Tasks.recurring(name, FixedDelay.of(pause)).execute((instance, context) -> work.run());
    }

    @Override
    public void start() {
        if (!runs) {
            return;
        }
        var made = Scheduler.create(database)
                .tableName("ground.scheduled_task")
                .startTasks(tasks)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .threads(THREADS)
                .executorService(Executors.newThreadPerTaskExecutor(
                        Thread.ofPlatform().daemon().name("timer-", 0).factory()))
                .shutdownMaxWait(HEARTBEAT)
                .build();
        made.start();
        scheduler = made;
    }

    @Override
    public void stop() {
        var running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
