package ajar.notices.calendars;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what a calendar's owner is told behind the bell. */
@Repository
class BellRows {

    private final JdbcClient db;

    BellRows(JdbcClient db) {
        this.db = db;
    }

    /** @param invited whether a mail of its own says it too, so that no other needs to */
    void ring(Entry entry, String kind, boolean invited, OffsetDateTime now) {
        @Nullable OffsetDateTime mailed = invited ? now : null;
        db.sql("""
                insert into notices.notice (school, person, kind, path, starts_at, said_at, mailed_at)
                values (:school, :person, :kind, :path, :starts, :now, :mailed::timestamptz)
                """)
                .param("school", entry.school().value())
                .param("person", entry.person().value())
                .param("kind", kind)
                .param("path", entry.path())
                .param("starts", entry.from())
                .param("now", now)
                .param("mailed", mailed)
                .update();
    }
}
