package ajar.visits.agreed;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.Cancellation;
import ajar.visits.CoverId;
import ajar.visits.VisitId;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people answer to what was agreed for them. Silence is a yes [V8]. */
@Repository
public class Replies {

    private final JdbcClient db;
    private final AgreedVisits visits;
    private final Turns turns;
    private final Cancellations cancellations;

    Replies(JdbcClient db, AgreedVisits visits, Turns turns, Cancellations cancellations) {
        this.db = db;
        this.visits = visits;
        this.turns = turns;
        this.cancellations = cancellations;
    }

    /** What came of a no. */
    public enum Reply {
        HEARD,
        /** It is over, and nothing was changed. */
        OVER,
        /** It is somebody else's, or it never was. */
        NOT_YOURS
    }

    /**
     * The visitor gives the chair back, and the wish with it, or it would be granted again at once. Harmless when repeated.
     *
     * @param now local to the school
     */
    @Transactional
    public Reply decline(SchoolId school, VisitId visit, PersonId visitor, LocalDateTime now) {
        turns.take(school);
        var ends = ends("""
                select upper(during) from visits.visit where school = :school and id = :what and visitor = :person
                """, school, visit.value(), visitor);
        var reply = reply(ends, now);
        if (reply == Reply.HEARD) {
            visits.find(school, visit).ifPresent(one -> giveBack(school, one, visitor));
        }
        return reply;
    }

    /** The stand-in cannot take the class; somebody else is looked for. Harmless when repeated. */
    @Transactional
    public Reply declineCover(SchoolId school, CoverId cover, PersonId standIn, LocalDateTime now) {
        turns.take(school);
        var ends = ends("""
                select upper(during) from visits.cover where school = :school and id = :what and stand_in = :person
                """, school, cover.value(), standIn);
        var reply = reply(ends, now);
        if (reply == Reply.HEARD) {
            cancellations.declineCover(school, cover, standIn);
        }
        return reply;
    }

    private static Reply reply(Optional<LocalDateTime> ends, LocalDateTime now) {
        return ends.map(end -> end.isAfter(now) ? Reply.HEARD : Reply.OVER).orElse(Reply.NOT_YOURS);
    }

    private Optional<LocalDateTime> ends(String question, SchoolId school, UUID what, PersonId person) {
        return db.sql(question)
                .param("school", school.value())
                .param("what", what)
                .param("person", person.value())
                .query(LocalDateTime.class)
                .optional();
    }

    private void giveBack(SchoolId school, AgreedVisit visit, PersonId visitor) {
        var wish = visit.wish();
        cancellations.cancel(
                school, visit.id(), wish == null ? Cancellation.WITHDRAWN : Cancellation.DECLINED, visitor);
        if (wish != null) {
            db.sql("""
                    insert into visits.wish_withdrawal (school, wish) values (:school, :wish) on conflict do nothing
                    """)
                    .param("school", school.value())
                    .param("wish", wish.value())
                    .update();
        }
    }
}
