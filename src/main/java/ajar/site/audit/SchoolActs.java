package ajar.site.audit;

import ajar.school.CalendarChanged;
import ajar.school.TimetableImported;
import ajar.school.people.RolesChanged;
import ajar.school.people.SettingsChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Writes down what the school's own module, which knows no log, says has happened. Within the same transaction and at its end: an act and
 * its entry are one, and the chain is held for a moment only.
 */
@Component
class SchoolActs {

    private final Audit audit;

    SchoolActs(Audit audit) {
        this.audit = audit;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RolesChanged changed) {
        audit.record(Act.ROLES_CHANGED, changed.person());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(SettingsChanged changed) {
        audit.record(Act.SETTINGS_CHANGED);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(CalendarChanged changed) {
        audit.record(Act.CALENDAR_CHANGED);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(TimetableImported imported) {
        audit.record(Act.TIMETABLE_IMPORTED);
    }
}
