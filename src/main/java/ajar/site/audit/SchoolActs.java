package ajar.site.audit;

import ajar.school.CalendarChanged;
import ajar.school.TimetableImported;
import ajar.school.people.PersonAdded;
import ajar.school.people.PersonCameBack;
import ajar.school.people.PersonChanged;
import ajar.school.people.PersonLeft;
import ajar.school.people.RolesChanged;
import ajar.school.people.SettingsChanged;
import ajar.site.accounts.WayInChanged;
import org.springframework.core.annotation.Order;
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
    void on(PersonAdded added) {
        audit.record(Act.PERSON_ADDED, added.person());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PersonChanged changed) {
        audit.record(Act.PERSON_CHANGED, changed.person());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PersonLeft left) {
        audit.record(Act.PERSON_LEFT, left.person());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PersonCameBack back) {
        audit.record(Act.PERSON_CAME_BACK, back.person());
    }

    /** Before whatever cannot be taken back: without its entry no way in is taken away. */
    @Order(0)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(WayInChanged changed) {
        audit.record(
                switch (changed.what()) {
                    case INVITED -> Act.WAY_IN_OFFERED;
                    case SUSPENDED -> Act.WAY_IN_SHUT;
                    case RESUMED -> Act.WAY_IN_OPENED;
                    case TAKEN_AWAY -> Act.WAY_IN_TAKEN_AWAY;
                },
                changed.person());
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
