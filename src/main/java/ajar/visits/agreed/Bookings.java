package ajar.visits.agreed;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.OpenLessonId;
import ajar.visits.VisitId;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the time of people and rooms for visits, all or nothing, against everybody who tries at the same moment. */
@Repository
class Bookings {

    private final JdbcClient db;

    Bookings(JdbcClient db) {
        this.db = db;
    }

    /**
     * Books all of it, or some of it when somebody is taken already: then the answer is false and the caller rolls back.
     *
     * <p>Rows go in sorted by holder and give way instead of waiting in a circle: a plain insert into the same constraint was
     * seen to deadlock, an unsorted one as well.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean take(SchoolId school, VisitId visit, OpenLessonId door, Collection<Booking> bookings) {
        return inOrder(bookings).stream().allMatch(booking -> insert(school, visit, door, booking) == 1);
    }

    private int insert(SchoolId school, VisitId visit, OpenLessonId door, Booking booking) {
        return db.sql("""
                insert into visits.booking (school, holder, holder_kind, during, purpose, visit, open_lesson)
                values (:school, :holder, :kind, tsrange(:from, :until), :purpose, :visit, :door)
                on conflict do nothing
                """)
                .param("school", school.value())
                .param("holder", booking.holder())
                .param("kind", booking.kind().name().toLowerCase(Locale.ROOT))
                .param("from", booking.from())
                .param("until", booking.until())
                .param("purpose", booking.purpose().name().toLowerCase(Locale.ROOT))
                .param("visit", visit.value())
                .param("door", door.value())
                .update();
    }

    /** Takes somebody's time for the class of a colleague who is absent; false when it is taken already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean takeForAbsence(SchoolId school, PersonId standIn, LocalDateTime from, LocalDateTime until) {
        return db.sql("""
                insert into visits.booking (school, holder, holder_kind, during, purpose)
                values (:school, :holder, 'person', tsrange(:from, :until), 'covering')
                on conflict do nothing
                """)
                        .param("school", school.value())
                        .param("holder", standIn.value())
                        .param("from", from)
                        .param("until", until)
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void freeAbsence(SchoolId school, PersonId standIn, LocalDateTime from, LocalDateTime until) {
        db.sql("""
                delete from visits.booking
                 where school = :school and holder = :holder and visit is null and during = tsrange(:from, :until)
                """)
                .param("school", school.value())
                .param("holder", standIn.value())
                .param("from", from)
                .param("until", until)
                .update();
    }

    /** Frees what the visit had taken, but a door's host and room only when nobody else sits there. */
    @Transactional(propagation = Propagation.MANDATORY)
    void free(VisitId visit) {
        db.sql("select visits.free_bookings(:visit)")
                .param("visit", visit.value())
                .query((row, n) -> 0)
                .list();
    }

    /** Frees what one stand-in had taken for the visit. */
    @Transactional(propagation = Propagation.MANDATORY)
    void freeCover(VisitId visit, java.util.UUID standIn) {
        db.sql("delete from visits.booking where visit = :visit and holder = :holder and purpose = 'covering'")
                .param("visit", visit.value())
                .param("holder", standIn)
                .update();
    }

    private static List<Booking> inOrder(Collection<Booking> bookings) {
        return bookings.stream()
                .sorted(Comparator.comparing(Booking::holder).thenComparing(Booking::from))
                .toList();
    }
}
