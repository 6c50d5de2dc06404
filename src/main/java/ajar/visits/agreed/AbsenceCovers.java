package ajar.visits.agreed;

import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Who takes the classes of people who are absent. It is told apart from cover that frees a visit, and booked as strictly. */
@Repository
public class AbsenceCovers {

    private final JdbcClient db;
    private final Bookings bookings;
    private final Turns turns;

    AbsenceCovers(JdbcClient db, Bookings bookings, Turns turns) {
        this.db = db;
        this.bookings = bookings;
        this.turns = turns;
    }

    /** A class of somebody absent, and who takes it; times are local to the school. */
    public record AbsenceCover(
            UUID id,
            UUID absence,
            LessonId lesson,
            LocalDate date,
            LocalDateTime from,
            LocalDateTime until,
            PersonId standIn,
            String standInName) {}

    /** Gives a class to somebody; false, and nothing written, when that person is taken then or the class is given already. */
    @Transactional(propagation = Propagation.NESTED)
    public boolean give(SchoolId school, UUID absence, DatedLesson lesson, PersonId standIn) {
        turns.take(school);
        var given = insert(school, absence, lesson, standIn) == 1
                && bookings.takeForAbsence(school, standIn, lesson.starts(), lesson.ends());
        if (!given) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return given;
    }

    /** Takes the class back and frees the time; harmless when repeated. */
    @Transactional
    public void takeBack(SchoolId school, AbsenceCover cover) {
        turns.take(school);
        var ended = db.sql("""
                update visits.absence_cover
                   set ended_at = now()
                 where school = :school and id = :id and ended_at is null
                """)
                .param("school", school.value())
                .param("id", cover.id())
                .update();
        if (ended == 1) {
            bookings.freeAbsence(school, cover.standIn(), cover.from(), cover.until());
        }
    }

    /** All that are given from a date to a date, both included. */
    @Transactional(readOnly = true)
    public List<AbsenceCover> between(SchoolId school, LocalDate from, LocalDate until) {
        return db.sql("""
                select c.id, c.absence, c.thread, c.on_date, lower(c.during) as begins, upper(c.during) as ends, c.stand_in,
                       p.name as stand_in_name
                  from visits.absence_cover c
                  join school.person p on p.id = c.stand_in
                 where c.school = :school and c.on_date between :from and :until and c.ended_at is null
                 order by lower(c.during), c.id
                """)
                .param("school", school.value())
                .param("from", from)
                .param("until", until)
                .query((row, n) -> new AbsenceCover(
                        row.getObject("id", UUID.class),
                        row.getObject("absence", UUID.class),
                        new LessonId(row.getObject("thread", UUID.class)),
                        row.getObject("on_date", LocalDate.class),
                        row.getObject("begins", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class),
                        new PersonId(row.getObject("stand_in", UUID.class)),
                        row.getString("stand_in_name")))
                .list();
    }

    private int insert(SchoolId school, UUID absence, DatedLesson lesson, PersonId standIn) {
        return db.sql("""
                insert into visits.absence_cover (school, absence, thread, on_date, during, stand_in)
                values (:school, :absence, :lesson, :date, tsrange(:from, :until), :standIn)
                on conflict do nothing
                """)
                .param("school", school.value())
                .param("absence", absence)
                .param("lesson", lesson.lesson().value())
                .param("date", lesson.date())
                .param("from", lesson.starts())
                .param("until", lesson.ends())
                .param("standIn", standIn.value())
                .update();
    }
}
