package ajar.showcase.posts;

import ajar.school.practices.PracticesMerging;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Posts and drafts about a practice that becomes another one are about that one from then on. */
@Component
class Tags {

    private final JdbcClient db;

    Tags(JdbcClient db) {
        this.db = db;
    }

    /** In the transaction of the steward: afterwards nothing would tell what a post was about. */
    @EventListener
    void on(PracticesMerging merging) {
        db.sql("select showcase.merge_practice(:gone, :kept)")
                .param("gone", merging.gone().value())
                .param("kept", merging.kept().value())
                .query((row, n) -> 0)
                .list();
    }
}
