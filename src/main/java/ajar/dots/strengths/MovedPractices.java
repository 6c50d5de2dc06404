package ajar.dots.strengths;

import ajar.school.practices.PracticesMerging;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a steward makes one practice of two, whoever is known for the one is known for the other. */
@Component("dotsMovedPractices")
class MovedPractices {

    private final JdbcClient db;

    MovedPractices(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    void on(PracticesMerging merging) {
        db.sql("select dots.merge_practice(:gone, :kept)")
                .param("gone", merging.gone().value())
                .param("kept", merging.kept().value())
                .query((row, n) -> 0)
                .list();
    }
}
