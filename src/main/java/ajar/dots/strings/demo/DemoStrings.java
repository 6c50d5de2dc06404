package ajar.dots.strings.demo;

import ajar.dots.strings.Shapes;
import ajar.postgres.DatabaseContext;
import ajar.school.DemoSchoolFounded;
import ajar.school.SchoolId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Week by week, as it would have been: each release knows those before it, and only what had been said by then. */
@Component
class DemoStrings {

    private static final int WEEKS = 10;

    private final Shapes shapes;

    DemoStrings(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Once everybody has written what the people of the school said to each other. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void lookBack(DemoSchoolFounded founded) {
        DatabaseContext.asJob(Shapes.JOB, founded.school().value(), () -> release(founded.school()));
    }

    private void release(SchoolId school) {
        var last = shapes.week(school);
        for (int ago = WEEKS; ago >= 0; ago--) {
            shapes.release(school, last.minusWeeks(ago));
        }
    }
}
