package ajar.visits.plans.requests;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.plans.requests.Facts.Absent;
import ajar.visits.plans.requests.Facts.Cap;
import ajar.visits.plans.requests.Facts.Colleague;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who works at the school, what they offered at most, and how much they have visited and covered so far. */
@Repository
class PeopleFacts {

    private final JdbcClient db;

    PeopleFacts(JdbcClient db) {
        this.db = db;
    }

    /**
     * Everybody who worked here on a date or has since: what has been with somebody who left stays in the facts, but whoever left is
     * asked for nothing. A visit for which nobody took the class was not made.
     */
    List<Colleague> people(SchoolId school, LocalDate since) {
        return db.sql("""
                select p.id, p.coach, p.joined_on, c.per_day, c.per_week, c.per_term,
                       exists (select from school.role r where r.person = p.id and r.role = 'coach') as is_coach,
                       exists (select from school.role r where r.person = p.id and r.role = 'cover_staff') as is_cover_staff,
                       (p.left_on is not null
                           or exists (select from visits.exempt_from_cover e where e.person = p.id)) as is_exempt,
                       (select count(*) from visits.visit v where v.visitor = p.id
                           and not exists (select from visits.visit_cancellation x where x.visit = v.id)
                           and (not exists (select from visits.cover k where k.visit = v.id and k.ended_why = 'declined')
                                or exists (select from visits.cover k where k.visit = v.id and k.ended_at is null))) as visits_made,
                       (select count(*) from visits.visit v join visits.open_lesson o on o.id = v.open_lesson where o.host = p.id
                           and not exists (select from visits.visit_cancellation x where x.visit = v.id)) as visits_received,
                       (select count(*) from visits.cover k where k.stand_in = p.id and k.ended_at is null) as covers_given
                  from school.person p
                  left join visits.offer_cap c on c.person = p.id
                 where p.school = :school and (p.left_on is null or p.left_on >= :since)
                 order by p.id
                """)
                .param("since", since)
                .param("school", school.value())
                .query(PeopleFacts::colleague)
                .list();
    }

    /** Who is away, and who takes the class of somebody away: neither has that time for anything else. */
    List<Absent> absences(SchoolId school, LocalDate first, LocalDate last) {
        return db.sql("""
                select person, lower(during) as begins, upper(during) as ends
                  from visits.absence
                 where school = :school and withdrawn_at is null and during && tsrange(:from, :until)
                 union all
                select stand_in, lower(during), upper(during)
                  from visits.absence_cover
                 where school = :school and ended_at is null and during && tsrange(:from, :until)
                 order by 1, 2
                """)
                .param("school", school.value())
                .param("from", first.atStartOfDay())
                .param("until", last.plusDays(1).atStartOfDay())
                .query((row, n) -> new Absent(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("begins", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class)))
                .list();
    }

    private static Colleague colleague(ResultSet row, int n) throws SQLException {
        var coach = row.getObject("coach", UUID.class);
        return new Colleague(
                new PersonId(row.getObject("id", UUID.class)),
                coach == null ? null : new PersonId(coach),
                row.getObject("joined_on", LocalDate.class),
                row.getBoolean("is_coach"),
                row.getBoolean("is_cover_staff"),
                row.getBoolean("is_exempt"),
                cap(row),
                row.getInt("visits_made"),
                row.getInt("visits_received"),
                row.getInt("covers_given"));
    }

    private static @Nullable Cap cap(ResultSet row) throws SQLException {
        return row.getObject("per_day") == null
                ? null
                : new Cap(row.getInt("per_day"), row.getInt("per_week"), row.getInt("per_term"));
    }
}
