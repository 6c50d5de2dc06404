package ajar.notices.readers;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.Bundles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How people want to be told. */
@Repository
public class Readers {

    private final JdbcClient db;

    Readers(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public Reader of(SchoolId school, PersonId person) {
        return db.sql("select * from notices.reader where school = :school and person = :person")
                .param("school", school.value())
                .param("person", person.value())
                .query(Readers::reader)
                .optional()
                .orElseGet(() -> Reader.usual(Bundles.ENGLISH));
    }

    @Transactional
    public void settle(SchoolId school, PersonId person, Reader reader) {
        db.sql("""
                insert into notices.reader (person, school, language, invitations, daily, daily_at, digest, digest_day, digest_at,
                                            quiet_from, quiet_until, names)
                values (:person, :school, :language, :invitations, :daily, :dailyAt, :digest, :digestDay, :digestAt, :quietFrom,
                        :quietUntil, :names)
                on conflict (person) do update
                   set language = excluded.language, invitations = excluded.invitations, daily = excluded.daily,
                       daily_at = excluded.daily_at, digest = excluded.digest, digest_day = excluded.digest_day,
                       digest_at = excluded.digest_at, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
                       names = excluded.names
                """)
                .param("person", person.value())
                .param("school", school.value())
                .param("language", reader.language().toLanguageTag())
                .param("invitations", reader.invitations())
                .param("daily", reader.daily())
                .param("dailyAt", reader.dailyAt())
                .param("digest", reader.digest())
                .param("digestDay", reader.digestDay().getValue())
                .param("digestAt", reader.digestAt())
                .param("quietFrom", reader.quietFrom())
                .param("quietUntil", reader.quietUntil())
                .param("names", reader.names())
                .update();
    }

    private static Reader reader(ResultSet row, int n) throws SQLException {
        return new Reader(
                Locale.forLanguageTag(row.getString("language")),
                row.getBoolean("invitations"),
                row.getBoolean("daily"),
                row.getObject("daily_at", LocalTime.class),
                row.getBoolean("digest"),
                DayOfWeek.of(row.getInt("digest_day")),
                row.getObject("digest_at", LocalTime.class),
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_until", LocalTime.class),
                row.getBoolean("names"));
    }
}
