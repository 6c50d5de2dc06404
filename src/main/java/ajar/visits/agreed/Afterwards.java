package ajar.visits.agreed;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.IdeaLeft;
import ajar.visits.IdeaTried;
import ajar.visits.Thanked;
import ajar.visits.VisitId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a visitor may do after a visit. Nothing is ever required [V10]. */
@Repository
public class Afterwards {

    private final JdbcClient db;
    private final AgreedVisits visits;
    private final ApplicationEventPublisher events;

    Afterwards(JdbcClient db, AgreedVisits visits, ApplicationEventPublisher events) {
        this.db = db;
        this.visits = visits;
        this.events = events;
    }

    /** What came back to a host: thanks with a line or without, and whether the idea is tried. */
    public record Echo(
            VisitId visit, LocalDateTime from, String visitor, boolean thanked, String line, boolean tried) {}

    /** Thanks the host, with a line or without; a second time changes the line and tells nobody again. */
    @Transactional
    public boolean thank(SchoolId school, VisitId visit, PersonId visitor, String line, LocalDateTime now) {
        var made = ownVisit(school, visit, visitor, now);
        made.ifPresent(one -> {
            if (insertThanks(school, visit, line) == 1) {
                events.publishEvent(new Thanked(school, visit, visitor, one.host()));
            } else if (!line.isEmpty()) {
                changeLine(visit, line);
            }
        });
        return made.isPresent();
    }

    /** Takes thanks and line back; harmless when repeated. */
    @Transactional
    public boolean takeThanksBack(SchoolId school, VisitId visit, PersonId visitor, LocalDateTime now) {
        var made = ownVisit(school, visit, visitor, now);
        made.ifPresent(one -> delete("delete from visits.thanks where visit = :visit", visit));
        return made.isPresent();
    }

    /** "I'll try this": kept, and told once. */
    @Transactional
    public boolean tryIdea(SchoolId school, VisitId visit, PersonId visitor, LocalDateTime now) {
        var made = ownVisit(school, visit, visitor, now);
        made.ifPresent(one -> {
            if (insertTried(school, visit) == 1) {
                events.publishEvent(new IdeaTried(school, visit, visitor, one.host()));
            }
        });
        return made.isPresent();
    }

    /** The visitor does not try it after all; told once. */
    @Transactional
    public boolean leaveIdea(SchoolId school, VisitId visit, PersonId visitor, LocalDateTime now) {
        var made = ownVisit(school, visit, visitor, now);
        made.ifPresent(one -> {
            if (delete("delete from visits.idea_tried where visit = :visit", visit) == 1) {
                events.publishEvent(new IdeaLeft(school, visit, visitor, one.host()));
            }
        });
        return made.isPresent();
    }

    /** What has come back to a host since a date, the latest visit first. */
    @Transactional(readOnly = true)
    public List<Echo> echoes(SchoolId school, PersonId host, LocalDate since) {
        return db.sql("""
                select v.id, lower(v.during) as begins, trim(p.given_name || ' ' || p.family_name) as visitor_name,
                       t.visit is not null as thanked, coalesce(t.line, '') as line, i.visit is not null as tried
                  from visits.visit v
                  join visits.open_lesson o on o.id = v.open_lesson and o.host = :host
                  join school.person p on p.id = v.visitor
                  left join visits.thanks t on t.visit = v.id
                  left join visits.idea_tried i on i.visit = v.id
                 where v.school = :school and v.on_date >= :since and (t.visit is not null or i.visit is not null)
                 order by lower(v.during) desc, v.id
                """)
                .param("school", school.value())
                .param("host", host.value())
                .param("since", since)
                .query((row, n) -> new Echo(
                        new VisitId(row.getObject("id", UUID.class)),
                        row.getObject("begins", LocalDateTime.class),
                        row.getString("visitor_name"),
                        row.getBoolean("thanked"),
                        row.getString("line"),
                        row.getBoolean("tried")))
                .list();
    }

    /** The line of a thank-you, or ""; empty where nobody said thanks. */
    @Transactional(readOnly = true)
    public Optional<String> thanksFor(SchoolId school, VisitId visit) {
        return db.sql("select coalesce(line, '') from visits.thanks where school = :school and visit = :visit")
                .param("school", school.value())
                .param("visit", visit.value())
                .query(String.class)
                .optional();
    }

    /** A visit that has begun: before it there is nothing to be thankful for. */
    private Optional<AgreedVisit> ownVisit(SchoolId school, VisitId visit, PersonId visitor, LocalDateTime now) {
        return visits.find(school, visit)
                .filter(one -> one.visitor().equals(visitor) && !one.from().isAfter(now));
    }

    private int insertThanks(SchoolId school, VisitId visit, String line) {
        return db.sql("""
                insert into visits.thanks (school, visit, line)
                values (:school, :visit, :line)
                on conflict do nothing
                """)
                .param("school", school.value())
                .param("visit", visit.value())
                .param("line", line)
                .update();
    }

    private void changeLine(VisitId visit, String line) {
        db.sql("update visits.thanks set line = :line where visit = :visit")
                .param("visit", visit.value())
                .param("line", line)
                .update();
    }

    private int delete(String statement, VisitId visit) {
        return db.sql(statement).param("visit", visit.value()).update();
    }

    private int insertTried(SchoolId school, VisitId visit) {
        return db.sql("insert into visits.idea_tried (school, visit) values (:school, :visit) on conflict do nothing")
                .param("school", school.value())
                .param("visit", visit.value())
                .update();
    }
}
