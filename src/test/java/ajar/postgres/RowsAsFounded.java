package ajar.postgres;

import ajar.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Before each further class of tests: the rows of both databases, and the time, are what they were when the application had started. */
public class RowsAsFounded implements TestExecutionListener, Ordered {

    private static final int ATTEMPTS_MAX = 200;
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Map<Owner, List<KeptRows>> FOUNDED = new WeakHashMap<>();

    @Override
    public int getOrder() {
        return 1_000;
    }

    @Override
    public void beforeTestClass(TestContext test) throws InterruptedException {
        var application = test.getApplicationContext();
        var owner = application.getBean(Owner.class);
        var databases = Stream.of(
                        owner.access(), application.getBean(KeysOwner.class).access())
                .map(TestServer.shared()::superuserOf)
                .toList();
        waitForQuiet(owner);
        var founded = FOUNDED.get(owner);
        if (founded == null) {
            FOUNDED.put(owner, databases.stream().map(KeptRows::of).toList());
            return;
        }
        for (var place = 0; place < databases.size(); place++) {
            var rows = founded.get(place);
            var database = databases.get(place);
            EmptyTables.insistOn(() -> rows.putBackInto(database));
        }
        application.getBean(SettableClock.class).reset();
    }

    /** Until nobody listens any more to what happened in the class before, and nobody plans; ten seconds at most. */
    private static void waitForQuiet(Owner owner) throws InterruptedException {
        for (var attempt = 1; attempt < ATTEMPTS_MAX; attempt++) {
            var isBusy = owner.db().sql("""
                            select exists (select from ground.event_publication where completion_date is null)
                                or exists (select from visits.plan_run where state in ('waiting', 'running'))
                            """).query(Boolean.class).single();
            if (!isBusy) {
                return;
            }
            Thread.sleep(PAUSE);
        }
    }
}
