package ajar.visits.agreed;

import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Timetables;
import ajar.visits.VisitId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes who stands in for an agreed visit, or when it is talked over; the visit itself stays. Release all that will change
 * before arranging any of it, or two people who swap would stand in each other's way.
 */
@Repository
public class Rearrangements {

    private final JdbcClient db;
    private final Bookings bookings;
    private final Agreements agreements;
    private final Cancellations cancellations;
    private final Timetables timetables;

    Rearrangements(
            JdbcClient db,
            Bookings bookings,
            Agreements agreements,
            Cancellations cancellations,
            Timetables timetables) {
        this.db = db;
        this.bookings = bookings;
        this.agreements = agreements;
        this.cancellations = cancellations;
        this.timetables = timetables;
    }

    /** Frees the stand-in and the talk of the visit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(SchoolId school, VisitId visit) {
        cancellations.replaceCovers(school, visit, "replaced");
        releaseTalk(visit);
    }

    /** Frees the talk of the visit alone: the visit goes on without it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void releaseTalk(VisitId visit) {
        db.sql("delete from visits.debrief where visit = :visit")
                .param("visit", visit.value())
                .update();
        db.sql("delete from visits.booking where visit = :visit and purpose = 'debrief'")
                .param("visit", visit.value())
                .update();
    }

    /** Gives a released visit its stand-in and its talk; false when somebody is taken then: the caller rolls back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean arrange(
            SchoolId school, AgreedVisit visit, @Nullable PersonId standIn, Proposal.@Nullable Debrief talk) {
        var times = new SchoolTimes(timetables.lessons(school, visit.date(), visit.date()));
        var left = standIn == null
                ? List.<SchoolTimes.LeftClass>of()
                : times.leftAlone(visit.visitor(), visit.from(), visit.until());
        var wanted = new ArrayList<Booking>();
        if (standIn != null) {
            left.forEach(cover -> wanted.add(new Booking(
                    standIn.value(), Booking.Kind.PERSON, cover.from(), cover.until(), Booking.Purpose.COVERING)));
        }
        if (talk != null) {
            for (var person : List.of(visit.visitor(), talk.coach())) {
                wanted.add(new Booking(
                        person.value(), Booking.Kind.PERSON, talk.from(), talk.until(), Booking.Purpose.DEBRIEF));
            }
        }
        if (!bookings.take(school, visit.id(), visit.door(), wanted)) {
            return false;
        }
        agreements.agreeCovers(school, visit.id(), standIn, left);
        if (talk != null) {
            agreements.insertDebrief(school, visit.id(), talk);
        }
        return true;
    }

    /** What the visitor wants done with the class meanwhile; the slip shows it. */
    @Transactional
    public boolean leaveWork(SchoolId school, VisitId visit, LessonId lesson, String toDo) {
        return db.sql("""
                update visits.cover
                   set to_do = :toDo
                 where school = :school and visit = :visit and thread = :lesson and ended_at is null
                """)
                        .param("toDo", toDo)
                        .param("school", school.value())
                        .param("visit", visit.value())
                        .param("lesson", lesson.value())
                        .update()
                == 1;
    }
}
