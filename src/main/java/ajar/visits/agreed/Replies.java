package ajar.visits.agreed;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.Cancellation;
import ajar.visits.VisitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people answer to what was agreed for them. Silence is a yes [V8]. */
@Repository
public class Replies {

    private final JdbcClient db;
    private final AgreedVisits visits;
    private final Cancellations cancellations;

    Replies(JdbcClient db, AgreedVisits visits, Cancellations cancellations) {
        this.db = db;
        this.visits = visits;
        this.cancellations = cancellations;
    }

    /** The visitor gives the chair back, and the wish with it, or it would be granted again at once; false for what is not theirs. */
    @Transactional
    public boolean decline(SchoolId school, VisitId visit, PersonId visitor) {
        var own = visits.find(school, visit).filter(one -> one.visitor().equals(visitor));
        own.ifPresent(one -> {
            cancellations.cancel(school, visit, Cancellation.DECLINED, visitor);
            var wish = one.wish();
            if (wish != null) {
                db.sql(
                                "insert into visits.wish_withdrawal (school, wish) values (:school, :wish) on conflict do nothing")
                        .param("school", school.value())
                        .param("wish", wish.value())
                        .update();
            }
        });
        return own.isPresent();
    }
}
