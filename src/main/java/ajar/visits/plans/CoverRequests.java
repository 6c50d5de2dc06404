package ajar.visits.plans;

import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.PlanId;
import ajar.visits.WishId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Colleagues who are asked to take a class once, so that a wish can be granted. Nobody is obliged: a yes becomes an offer for that
 * one slot, a no stays between the two.
 */
@Repository
public class CoverRequests {

    private static final String COLUMNS = """
            select id, plan, wish, asked, on_date, period, thread, answer
              from visits.cover_request
            """;

    private final JdbcClient db;

    CoverRequests(JdbcClient db) {
        this.db = db;
    }

    /** What a colleague is asked: to take {@code lesson} on a date. {@code answer} is null until they said yes or no. */
    public record CoverRequest(
            UUID id,
            PlanId plan,
            WishId wish,
            PersonId asked,
            LocalDate on,
            int period,
            LessonId lesson,
            @Nullable Boolean answer) {}

    /** Asks; harmless when this colleague has been asked for that slot. */
    @Transactional
    public void ask(
            SchoolId school,
            PlanId plan,
            WishId wish,
            PersonId asked,
            LocalDate on,
            int period,
            LessonId lesson,
            PersonId by) {
        db.sql("""
                insert into visits.cover_request (school, plan, wish, asked, on_date, period, thread, asked_by)
                values (:school, :plan, :wish, :asked, :on, :period, :lesson, :by)
                on conflict (asked, on_date, period) do nothing
                """)
                .param("school", school.value())
                .param("plan", plan.value())
                .param("wish", wish.value())
                .param("asked", asked.value())
                .param("on", on)
                .param("period", period)
                .param("lesson", lesson.value())
                .param("by", by.value())
                .update();
    }

    @Transactional(readOnly = true)
    public List<CoverRequest> of(PlanId plan) {
        return db.sql(COLUMNS + "where plan = :plan order by on_date, period, id")
                .param("plan", plan.value())
                .query(CoverRequests::request)
                .list();
    }

    /** What waits for this person's answer, from a date on. */
    @Transactional(readOnly = true)
    public List<CoverRequest> waitingFor(SchoolId school, PersonId person, LocalDate from) {
        return db.sql(COLUMNS + """
                 where school = :school and asked = :person and answer is null and on_date >= :from
                 order by on_date, period, id
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("from", from)
                .query(CoverRequests::request)
                .list();
    }

    /** The person's answer, once; empty when nothing of that name waits for it. A yes offers that one slot. */
    @Transactional
    public Optional<CoverRequest> answer(SchoolId school, UUID id, PersonId person, boolean yes) {
        var answered = db.sql("""
                update visits.cover_request
                   set answer = :answer, answered_at = now()
                 where school = :school and id = :id and asked = :person and answer is null
                returning id, plan, wish, asked, on_date, period, thread, answer
                """)
                .param("answer", yes ? "yes" : "no")
                .param("school", school.value())
                .param("id", id)
                .param("person", person.value())
                .query(CoverRequests::request)
                .optional();
        if (yes) {
            answered.ifPresent(request -> offer(school, request));
        }
        return answered;
    }

    private void offer(SchoolId school, CoverRequest request) {
        db.sql("""
                insert into visits.offer (school, person, on_date, period, first_date, last_date)
                values (:school, :person, :on, :period, :on, :on)
                on conflict do nothing
                """)
                .param("school", school.value())
                .param("person", request.asked().value())
                .param("on", request.on())
                .param("period", request.period())
                .update();
    }

    private static CoverRequest request(ResultSet row, int n) throws SQLException {
        var answer = row.getString("answer");
        return new CoverRequest(
                row.getObject("id", UUID.class),
                new PlanId(row.getObject("plan", UUID.class)),
                new WishId(row.getObject("wish", UUID.class)),
                new PersonId(row.getObject("asked", UUID.class)),
                row.getObject("on_date", LocalDate.class),
                row.getInt("period"),
                new LessonId(row.getObject("thread", UUID.class)),
                answer == null ? null : answer.equals("yes"));
    }
}
