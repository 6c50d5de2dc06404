package ajar.school.web;

import ajar.school.SchoolId;
import ajar.site.Words;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is different about some days, said in sentences. */
@Repository
class DayNotes {

    private final JdbcClient db;

    DayNotes(JdbcClient db) {
        this.db = db;
    }

    /** From a date to a date, both included. */
    @Transactional(readOnly = true)
    public List<String> of(SchoolId school, LocalDate from, LocalDate until, Words words) {
        return db.sql("""
                select distinct c.on_date, c.closed, c.reason, coalesce(b.name, '') as bells
                  from school.calendar_change c
                  left join school.bell_schedule b on b.id = c.bell_schedule
                 where c.school = :school and c.on_date between :from and :until
                   and (c.closed or b.name is not null)
                 order by c.on_date
                """)
                .param("school", school.value())
                .param("from", from)
                .param("until", until)
                .query((row, n) -> words.say(
                        row.getBoolean("closed") ? "school.week.closed" : "school.week.bells",
                        "day",
                        words.day(row.getObject("on_date", LocalDate.class)),
                        "bells",
                        row.getString("bells"),
                        "reason",
                        row.getString("reason"),
                        "why",
                        row.getString("reason").isBlank() ? "no" : "yes"))
                .list();
    }
}
