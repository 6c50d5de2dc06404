package ajar.visits.agreed;

import ajar.school.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * At a school one after another agrees, cancels or repairs visits.
 *
 * <p>Each of these takes doors, people and rooms in an order that the school's needs decide, so that two at once could wait for each
 * other in a circle. Take the turn before any other row; think, as the planner does, before taking it.
 */
@Repository
public class Turns {

    private final JdbcClient db;

    Turns(JdbcClient db) {
        this.db = db;
    }

    /** Waits for one's turn and keeps it until the transaction ends; harmless when repeated. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(SchoolId school) {
        db.sql("select visits.take_turn(:school)")
                .param("school", school.value())
                .query((row, n) -> 0)
                .list();
    }
}
