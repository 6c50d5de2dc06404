package ajar.visits.mornings;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.OpenLessonId;
import ajar.visits.VisitId;
import ajar.visits.agreed.AbsenceCovers;
import ajar.visits.agreed.Absences;
import ajar.visits.agreed.Unsettled;
import ajar.visits.plans.requests.Facts;
import ajar.visits.plans.requests.FactsReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a repair depends on. */
@Repository
class RepairFacts {

    /** How far a visit may be moved when nothing is agreed later. */
    private static final int HORIZON_DAYS_MIN = 14;

    /** The planner is told of the notice by the repair itself; the translation of wishes must not take it off again. */
    private static final int LONG_BEFORE_DAYS = 30;

    private final JdbcClient db;
    private final FactsReader reader;
    private final Absences absences;
    private final AbsenceCovers absenceCovers;
    private final Unsettled unsettled;

    RepairFacts(
            JdbcClient db, FactsReader reader, Absences absences, AbsenceCovers absenceCovers, Unsettled unsettled) {
        this.db = db;
        this.reader = reader;
        this.absences = absences;
        this.absenceCovers = absenceCovers;
        this.unsettled = unsettled;
    }

    /** All of the week of {@code now} and what is agreed after it; limits count by the week. */
    @Transactional(readOnly = true)
    RepairCase read(SchoolId school, LocalDateTime now) {
        var monday = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = lastAgreed(school, now.toLocalDate());
        Facts facts = reader.readForRepair(school, monday, last, monday.minusDays(LONG_BEFORE_DAYS));
        return new RepairCase(
                facts,
                now,
                absences.between(school, now.toLocalDate(), last),
                absenceCovers.between(school, monday, last),
                shutDoors(school, now.toLocalDate(), last),
                declined(school, now.toLocalDate(), last),
                unsettled.lost(school, now));
    }

    /** The chair of a visit that was cancelled. */
    @Transactional(readOnly = true)
    Optional<RepairRequest.Freed> chairOf(SchoolId school, VisitId visit) {
        return db.sql("select open_lesson, on_date from visits.visit where school = :school and id = :visit")
                .param("school", school.value())
                .param("visit", visit.value())
                .query((row, n) -> new RepairRequest.Freed(
                        new OpenLessonId(row.getObject("open_lesson", UUID.class)),
                        row.getObject("on_date", LocalDate.class)))
                .optional();
    }

    /** The talk after the last visit may be on a later day than the visit. */
    private LocalDate lastAgreed(SchoolId school, LocalDate today) {
        var last = db.sql("""
                        select max(greatest(v.on_date, upper(d.during)::date))
                          from visits.visit v
                          left join visits.debrief d on d.visit = v.id
                         where v.school = :school and v.on_date >= :today
                        """)
                .param("school", school.value())
                .param("today", today)
                .query(LocalDate.class)
                .list()
                .getFirst();
        var enough = today.plusDays(HORIZON_DAYS_MIN);
        return last == null || last.isBefore(enough) ? enough : last;
    }

    private List<RepairCase.Shut> shutDoors(SchoolId school, LocalDate first, LocalDate last) {
        return db.sql("""
                select s.open_lesson, s.on_date, o.host, o.thread
                  from visits.shutting s
                  join visits.open_lesson o on o.id = s.open_lesson
                 where s.school = :school and s.on_date between :first and :last
                 order by s.on_date, s.open_lesson
                """)
                .param("school", school.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new RepairCase.Shut(
                        row.getObject("thread", UUID.class),
                        new PersonId(row.getObject("host", UUID.class)),
                        row.getObject("on_date", LocalDate.class)))
                .list();
    }

    /** Whoever has left since is not asked again anyway. */
    private List<RepairRequest.Declined> declined(SchoolId school, LocalDate first, LocalDate last) {
        return db.sql("""
                select v.wish, c.stand_in
                  from visits.cover c
                  join visits.visit v on v.id = c.visit
                  join school.person p on p.id = c.stand_in and p.left_on is null
                 where c.school = :school and c.ended_why = 'declined' and v.wish is not null
                   and c.on_date between :first and :last
                 order by c.on_date, c.id
                """)
                .param("school", school.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new RepairRequest.Declined(
                        row.getObject("wish", UUID.class).toString(),
                        row.getObject("stand_in", UUID.class).toString()))
                .list();
    }
}
