package ajar.visits.agreed;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.IdeaTried;
import ajar.visits.Thanked;
import ajar.visits.VisitId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a visitor may do after a visit. Nothing is ever required [V10]. */
@Repository
public class Afterwards {

    private final JdbcClient db;
    private final AgreedVisits visits;
    private final ApplicationEventPublisher events;

    Afterwards(JdbcClient db, AgreedVisits visits, ApplicationEventPublisher events) {
        this.db = db;
        this.visits = visits;
        this.events = events;
    }

    /** Thanks the host, with a line or without; a second time changes the line and tells nobody again. */
    @Transactional
    public boolean thank(SchoolId school, VisitId visit, PersonId visitor, String line) {
        var made = ownVisit(school, visit, visitor);
        made.ifPresent(one -> {
            insertThanks(school, visit, line);
            if (!one.thanked()) {
                events.publishEvent(new Thanked(school, visit, visitor, one.host()));
            }
        });
        return made.isPresent();
    }

    /** "I'll try this": kept, and told once. */
    @Transactional
    public boolean tryIdea(SchoolId school, VisitId visit, PersonId visitor) {
        var made = ownVisit(school, visit, visitor);
        made.ifPresent(one -> {
            if (insertTried(school, visit) == 1) {
                events.publishEvent(new IdeaTried(school, visit, visitor, one.host()));
            }
        });
        return made.isPresent();
    }

    private Optional<AgreedVisit> ownVisit(SchoolId school, VisitId visit, PersonId visitor) {
        return visits.find(school, visit).filter(one -> one.visitor().equals(visitor));
    }

    private void insertThanks(SchoolId school, VisitId visit, String line) {
        db.sql("""
                insert into visits.thanks (school, visit, line)
                values (:school, :visit, :line)
                on conflict (visit) do update set line = excluded.line
                """)
                .param("school", school.value())
                .param("visit", visit.value())
                .param("line", line)
                .update();
    }

    private int insertTried(SchoolId school, VisitId visit) {
        return db.sql("insert into visits.idea_tried (school, visit) values (:school, :visit) on conflict do nothing")
                .param("school", school.value())
                .param("visit", visit.value())
                .update();
    }
}
