package ajar.visits.mornings;

import ajar.postgres.DatabaseContext;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.visits.Cancellation;
import ajar.visits.CoverDeclined;
import ajar.visits.VisitCancelled;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears when somebody says no to what was agreed, and repairs the plan around it at once [V8]. Harmless when repeated. */
@Component
class Noes {

    private final Mornings mornings;
    private final Schools schools;
    private final Clock clock;

    Noes(Mornings mornings, Schools schools, Clock clock) {
        this.mornings = mornings;
        this.schools = schools;
        this.clock = clock;
    }

    /** Another stand-in is looked for; where that takes more than one who offered, it waits for an organiser. */
    @ApplicationModuleListener
    void on(CoverDeclined no) {
        repair(no.school(), now -> mornings.findStandIn(no.school(), no.visit(), now));
    }

    /** The chair is free for the wish that it serves best. */
    @ApplicationModuleListener
    void on(VisitCancelled no) {
        if (no.why() == Cancellation.DECLINED || no.why() == Cancellation.WITHDRAWN) {
            repair(no.school(), now -> mornings.offerChair(no.school(), no.visit(), now));
        }
    }

    private void repair(SchoolId school, Consumer<LocalDateTime> work) {
        DatabaseContext.asJob("plan", school.value(), () -> {
            var now = LocalDateTime.now(clock.withZone(schools.get(school).zone()));
            work.accept(now);
        });
    }
}
