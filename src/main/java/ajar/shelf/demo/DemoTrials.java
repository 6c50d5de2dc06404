package ajar.shelf.demo;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.shelf.PickId;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who tried what before the demo began, and thanked for it: written past the event, which would put it onto lists that are made up elsewhere. */
@Repository
class DemoTrials {

    private final JdbcClient db;

    DemoTrials(JdbcClient db) {
        this.db = db;
    }

    @Transactional
    public void tell(SchoolId school, PickId pick, PersonId reader, String line, OffsetDateTime at) {
        db.sql("""
                insert into shelf.idea_tried (pick, person, school, tried_at, told, line)
                values (:pick, :reader, :school, :at, true, :line)
                """)
                .param("pick", pick.value())
                .param("reader", reader.value())
                .param("school", school.value())
                .param("at", at)
                .param("line", line)
                .update();
        db.sql("""
                insert into shelf.thanks (pick, person, school, line, thanked_at)
                values (:pick, :reader, :school, 'That was worth the minutes.', :at)
                """)
                .param("pick", pick.value())
                .param("reader", reader.value())
                .param("school", school.value())
                .param("at", at)
                .update();
    }
}
