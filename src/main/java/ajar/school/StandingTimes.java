package ajar.school;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Protected time, duties and on-call hours that come back every cycle [T4]. */
@Repository
public class StandingTimes {

    private final JdbcClient db;

    StandingTimes(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public List<StandingTime> of(SchoolId school) {
        return db.sql("""
                select person, cycle_day, period, kind
                  from school.standing_time
                 where school = :school
                 order by person, cycle_day, period
                """)
                .param("school", school.value())
                .query((row, n) -> new StandingTime(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getInt("cycle_day"),
                        row.getInt("period"),
                        StandingTime.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT))))
                .list();
    }

    /** Sets what the person does in that slot of every cycle, in place of what stood there. */
    @Transactional
    public void set(SchoolId school, StandingTime time) {
        db.sql("""
                insert into school.standing_time (school, person, cycle_day, period, kind)
                values (:school, :person, :day, :period, :kind)
                on conflict (person, cycle_day, period) do update set kind = excluded.kind
                """)
                .param("school", school.value())
                .param("person", time.person().value())
                .param("day", time.cycleDay())
                .param("period", time.period())
                .param("kind", time.kind().name().toLowerCase(Locale.ROOT))
                .update();
    }

    /** Frees that slot again; harmless when nothing stood there. */
    @Transactional
    public void clear(SchoolId school, PersonId person, int cycleDay, int period) {
        db.sql("""
                delete from school.standing_time
                 where school = :school and person = :person and cycle_day = :day and period = :period
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("day", cycleDay)
                .param("period", period)
                .update();
    }
}
