package ajar.door.showing;

import ajar.door.SignsChanged;
import ajar.postgres.DatabaseContext;
import ajar.school.CalendarChanged;
import ajar.school.SchoolId;
import ajar.school.TimetableImported;
import ajar.school.people.SettingsChanged;
import ajar.visits.DoorShut;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the signs of each school for a minute: hundreds of screens ask for them once a minute and make them once. What is changed on this
 * node is seen at once, on another within the minute. Safe to share between threads.
 */
@Component
public class SignShelf {

    static final String JOB = "door";

    private final Signs signs;
    private final Clock clock;
    private final Map<SchoolId, SchoolSigns> kept = new ConcurrentHashMap<>();

    SignShelf(Signs signs, Clock clock) {
        this.signs = signs;
        this.clock = clock;
    }

    public SchoolSigns of(SchoolId school) {
        var now = clock.instant();
        var there = kept.get(school);
        return there != null && there.isFreshAt(now)
                ? there
                : kept.compute(
                        school,
                        (id, other) -> other != null && other.isFreshAt(now)
                                ? other
                                : DatabaseContext.asJob(JOB, id.value(), () -> signs.of(id)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SignsChanged changed) {
        kept.remove(changed.school());
    }

    /** The school's zone and name are among them. */
    @TransactionalEventListener
    void on(SettingsChanged changed) {
        kept.remove(changed.school());
    }

    @TransactionalEventListener
    void on(DoorShut shut) {
        kept.remove(shut.school());
    }

    @TransactionalEventListener
    void on(CalendarChanged changed) {
        kept.remove(changed.school());
    }

    @TransactionalEventListener
    void on(TimetableImported imported) {
        kept.remove(imported.school());
    }
}
