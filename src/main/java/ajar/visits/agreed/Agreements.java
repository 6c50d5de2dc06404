package ajar.visits.agreed;

import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Timetables;
import ajar.visits.CoverAgreed;
import ajar.visits.CoverId;
import ajar.visits.OpenLessonId;
import ajar.visits.VisitAgreed;
import ajar.visits.VisitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Turns proposals into agreed visits: visit, covers, talk and bookings, or nothing at all. */
@Repository
public class Agreements {

    private final JdbcClient db;
    private final Bookings bookings;
    private final Turns turns;
    private final Timetables timetables;
    private final ApplicationEventPublisher events;

    Agreements(JdbcClient db, Bookings bookings, Turns turns, Timetables timetables, ApplicationEventPublisher events) {
        this.db = db;
        this.bookings = bookings;
        this.turns = turns;
        this.timetables = timetables;
        this.events = events;
    }

    /** Holds the door until the transaction ends, so that two colleagues cannot both be given the last chair. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(OpenLessonId door) {
        db.sql("select visits.lock_door(:door)")
                .param("door", door.value())
                .query((row, n) -> 0)
                .list();
    }

    /** How many sit behind the door on that date; who they are is not said. */
    @Transactional(readOnly = true)
    public int chairsTaken(OpenLessonId door, LocalDate date) {
        return db.sql("select visits.chairs_taken(:door, :date)")
                .param("door", door.value())
                .param("date", date)
                .query(Integer.class)
                .single();
    }

    /** Agrees one visit. The caller has looked at chairs and limits while holding {@link #lock}. */
    @Transactional(propagation = Propagation.NESTED)
    public Seating agree(SchoolId school, Proposal proposal) {
        var times = new SchoolTimes(timetables.lessons(school, proposal.date(), proposal.date()));
        return agree(school, proposal, times);
    }

    @Transactional(propagation = Propagation.NESTED)
    Seating agree(SchoolId school, Proposal proposal, SchoolTimes times) {
        turns.take(school);
        var door = door(proposal.door());
        var lesson = times.lesson(door.lesson(), proposal.date()).orElse(null);
        if (lesson == null) {
            return Seating.NO_LESSON_THEN;
        }
        var from = proposal.part().begins(lesson.starts(), lesson.ends());
        var until = proposal.part().finishes(lesson.starts(), lesson.ends());
        var left = times.leftAlone(proposal.visitor(), from, until);
        if (!left.isEmpty() && proposal.standIn() == null) {
            return Seating.CLASS_LEFT_ALONE;
        }
        lock(proposal.door());
        var doorIsBooked = chairsTaken(proposal.door(), proposal.date()) > 0;
        var visit = insertVisit(school, proposal, from, until);
        var wanted = wanted(proposal, door.host(), lesson, left, doorIsBooked);
        if (!bookings.take(school, visit, proposal.door(), wanted)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Seating.TAKEN_ELSEWHERE;
        }
        agreeCovers(school, visit, proposal.standIn(), left);
        if (proposal.debrief() != null) {
            insertDebrief(school, visit, proposal.debrief());
        }
        events.publishEvent(new VisitAgreed(school, visit, proposal.visitor(), door.host()));
        return Seating.AGREED;
    }

    private static List<Booking> wanted(
            Proposal proposal,
            PersonId host,
            DatedLesson lesson,
            List<SchoolTimes.LeftClass> left,
            boolean doorIsBooked) {
        var wanted = new ArrayList<Booking>();
        var from = proposal.part().begins(lesson.starts(), lesson.ends());
        var until = proposal.part().finishes(lesson.starts(), lesson.ends());
        wanted.add(person(proposal.visitor(), from, until, Booking.Purpose.VISITING));
        if (!doorIsBooked) {
            wanted.add(person(host, lesson.starts(), lesson.ends(), Booking.Purpose.HOSTING));
            var room = lesson.room();
            if (room != null) {
                wanted.add(new Booking(
                        room.value(), Booking.Kind.ROOM, lesson.starts(), lesson.ends(), Booking.Purpose.HOSTING));
            }
        }
        var standIn = proposal.standIn();
        if (standIn != null) {
            left.forEach(cover -> wanted.add(person(standIn, cover.from(), cover.until(), Booking.Purpose.COVERING)));
        }
        var debrief = proposal.debrief();
        if (debrief != null) {
            wanted.add(person(proposal.visitor(), debrief.from(), debrief.until(), Booking.Purpose.DEBRIEF));
            wanted.add(person(debrief.coach(), debrief.from(), debrief.until(), Booking.Purpose.DEBRIEF));
        }
        return wanted;
    }

    private static Booking person(
            PersonId person, java.time.LocalDateTime from, java.time.LocalDateTime until, Booking.Purpose purpose) {
        return new Booking(person.value(), Booking.Kind.PERSON, from, until, purpose);
    }

    void agreeCovers(SchoolId school, VisitId visit, @Nullable PersonId standIn, List<SchoolTimes.LeftClass> left) {
        if (standIn == null) {
            return;
        }
        for (var cover : left) {
            var id = insertCover(school, visit, standIn, cover);
            events.publishEvent(new CoverAgreed(school, id, standIn));
        }
    }

    private VisitId insertVisit(
            SchoolId school, Proposal proposal, java.time.LocalDateTime from, java.time.LocalDateTime until) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into visits.visit (id, school, wish, plan, visitor, open_lesson, on_date, part, during)
                values (:id, :school, :wish, :plan, :visitor, :door, :date, :part, tsrange(:from, :until))
                """)
                .param("id", id)
                .param("school", school.value())
                .param("wish", proposal.wish() == null ? null : proposal.wish().value(), java.sql.Types.OTHER)
                .param("plan", proposal.plan() == null ? null : proposal.plan().value(), java.sql.Types.OTHER)
                .param("visitor", proposal.visitor().value())
                .param("door", proposal.door().value())
                .param("date", proposal.date())
                .param("part", proposal.part().word())
                .param("from", from)
                .param("until", until)
                .update();
        return new VisitId(id);
    }

    private CoverId insertCover(SchoolId school, VisitId visit, PersonId standIn, SchoolTimes.LeftClass left) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into visits.cover (id, school, visit, thread, on_date, part, during, stand_in)
                values (:id, :school, :visit, :lesson, :date, :part, tsrange(:from, :until), :standIn)
                """)
                .param("id", id)
                .param("school", school.value())
                .param("visit", visit.value())
                .param("lesson", left.lesson().lesson().value())
                .param("date", left.lesson().date())
                .param("part", left.part().word())
                .param("from", left.from())
                .param("until", left.until())
                .param("standIn", standIn.value())
                .update();
        return new CoverId(id);
    }

    void insertDebrief(SchoolId school, VisitId visit, Proposal.Debrief debrief) {
        db.sql("""
                insert into visits.debrief (school, visit, coach, during)
                values (:school, :visit, :coach, tsrange(:from, :until))
                """)
                .param("school", school.value())
                .param("visit", visit.value())
                .param("coach", debrief.coach().value())
                .param("from", debrief.from())
                .param("until", debrief.until())
                .update();
    }

    private Door door(OpenLessonId id) {
        return db.sql("select thread, host from visits.open_lesson where id = :id")
                .param("id", id.value())
                .query((row, n) -> new Door(
                        new LessonId(row.getObject("thread", UUID.class)),
                        new PersonId(row.getObject("host", UUID.class))))
                .single();
    }

    private record Door(LessonId lesson, PersonId host) {}
}
