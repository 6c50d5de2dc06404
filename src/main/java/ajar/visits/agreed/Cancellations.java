package ajar.visits.agreed;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.Cancellation;
import ajar.visits.CoverDeclined;
import ajar.visits.CoverEnded;
import ajar.visits.CoverId;
import ajar.visits.VisitCancelled;
import ajar.visits.VisitId;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was agreed. Everything here is harmless when repeated. */
@Repository
public class Cancellations {

    private final JdbcClient db;
    private final Bookings bookings;
    private final Turns turns;
    private final ApplicationEventPublisher events;

    Cancellations(JdbcClient db, Bookings bookings, Turns turns, ApplicationEventPublisher events) {
        this.db = db;
        this.bookings = bookings;
        this.turns = turns;
        this.events = events;
    }

    /** Cancels a visit and its covers, and frees everybody's time; false when it was cancelled before. */
    @Transactional
    public boolean cancel(SchoolId school, VisitId visit, Cancellation why, @Nullable PersonId by) {
        turns.take(school);
        var news = db.sql("""
                insert into visits.visit_cancellation (school, visit, why, cancelled_by)
                values (:school, :visit, :why, :by)
                on conflict do nothing
                """)
                .param("school", school.value())
                .param("visit", visit.value())
                .param("why", why.word())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .update();
        if (news == 0) {
            return false;
        }
        activeCovers(visit).forEach(cover -> end(school, cover, "visit_cancelled"));
        bookings.free(visit);
        events.publishEvent(new VisitCancelled(school, visit, why));
        return true;
    }

    /** The stand-in says no: the class needs somebody else, or the visit cannot be. False when it had ended before. */
    @Transactional
    public boolean declineCover(SchoolId school, CoverId cover, PersonId standIn) {
        turns.take(school);
        var active = db.sql("""
                select id, visit, stand_in
                  from visits.cover
                 where school = :school and id = :cover and stand_in = :standIn and ended_at is null
                """)
                .param("school", school.value())
                .param("cover", cover.value())
                .param("standIn", standIn.value())
                .query(Cancellations::active)
                .optional();
        active.ifPresent(one -> {
            end(school, one, "declined");
            bookings.freeCover(new VisitId(one.visit()), one.standIn());
            events.publishEvent(new CoverDeclined(school, new VisitId(one.visit())));
        });
        return active.isPresent();
    }

    /** Takes a class from its stand-in because somebody else will have it; the time is free at once. */
    @Transactional
    public void replaceCovers(SchoolId school, VisitId visit, String why) {
        turns.take(school);
        for (var cover : activeCovers(visit)) {
            end(school, cover, why);
            bookings.freeCover(visit, cover.standIn());
        }
    }

    private void end(SchoolId school, ActiveCover cover, String why) {
        db.sql("update visits.cover set ended_at = now(), ended_why = :why where id = :id and ended_at is null")
                .param("why", why)
                .param("id", cover.id())
                .update();
        events.publishEvent(new CoverEnded(school, new CoverId(cover.id()), new PersonId(cover.standIn())));
    }

    private List<ActiveCover> activeCovers(VisitId visit) {
        return db.sql("select id, visit, stand_in from visits.cover where visit = :visit and ended_at is null")
                .param("visit", visit.value())
                .query(Cancellations::active)
                .list();
    }

    private static ActiveCover active(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new ActiveCover(
                row.getObject("id", UUID.class),
                row.getObject("visit", UUID.class),
                row.getObject("stand_in", UUID.class));
    }

    private record ActiveCover(UUID id, UUID visit, UUID standIn) {}
}
