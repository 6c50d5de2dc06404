package ajar.visits.doors;

import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.school.Timetables;
import ajar.visits.Cancellation;
import ajar.visits.DoorShut;
import ajar.visits.OpenLessonId;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.Cancellations;
import ajar.visits.agreed.Turns;
import ajar.visits.doors.OpeningAnswer.Opened;
import ajar.visits.doors.OpeningAnswer.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Opens doors, changes them, and shuts them [D1, D4]. Each verb is the host's alone; of others' doors it answers that there is none. */
@Repository
public class Doors {

    private final JdbcClient db;
    private final DoorRows rows;
    private final Schools schools;
    private final Timetables timetables;
    private final AgreedVisits visits;
    private final Turns turns;
    private final Cancellations cancellations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Doors(
            JdbcClient db,
            DoorRows rows,
            Schools schools,
            Timetables timetables,
            AgreedVisits visits,
            Turns turns,
            Cancellations cancellations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.rows = rows;
        this.schools = schools;
        this.timetables = timetables;
        this.visits = visits;
        this.turns = turns;
        this.cancellations = cancellations;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<OpenLesson> find(SchoolId school, OpenLessonId door) {
        return rows.find(school, door);
    }

    /** Every door that is open on some date from one to another, both included, by when it was opened. */
    @Transactional(readOnly = true)
    public List<OpenLesson> between(SchoolId school, LocalDate from, LocalDate until) {
        return rows.between(school, from, until);
    }

    /** Opens a lesson. */
    @Transactional
    public OpeningAnswer open(SchoolId school, PersonId host, Opening opening) {
        rows.lockHost(host);
        var refusal = opening.refusedTo(host, today(school), taught(school, opening));
        if (refusal.isPresent()) {
            return new Refused(refusal.get(), null);
        }
        var inTheWay = rows.between(school, opening.first(), opening.last()).stream()
                .filter(door -> door.host().equals(host) && door.lesson().equals(opening.lesson()))
                .findFirst();
        if (inTheWay.isPresent()) {
            return new Refused(
                    OpeningAnswer.Refusal.ALREADY_OPEN, inTheWay.get().id());
        }
        var id = new OpenLessonId(UUID.randomUUID());
        rows.insert(school, id, host, opening);
        rows.tag(school, id, opening.practices());
        return new Opened(id);
    }

    /** Changes what the door says, its chairs and its last date; whoever has a chair keeps it. */
    @Transactional
    public Optional<OpeningAnswer> change(SchoolId school, PersonId host, OpenLessonId id, DoorChange change) {
        turns.take(school);
        return rows.find(school, id)
                .filter(door -> door.host().equals(host))
                .map(door -> changed(school, door, change));
    }

    private OpeningAnswer changed(SchoolId school, OpenLesson door, DoorChange change) {
        var today = today(school);
        var refusal = change.refusedFor(door, today);
        if (refusal.isPresent()) {
            return new Refused(refusal.get(), door.id());
        }
        rows.update(school, door.id(), change);
        rows.untag(door.id());
        rows.tag(school, door.id(), change.practices());
        cancelVisits(school, door, change.last().plusDays(1), door.last());
        return new Opened(door.id());
    }

    /** Shuts the door on one date; its visits are cancelled at once, and their people hear of it [D4]. Harmless when repeated. */
    @Transactional
    public boolean shut(SchoolId school, PersonId host, OpenLessonId id, LocalDate date) {
        turns.take(school);
        var door = rows.find(school, id).filter(one -> one.host().equals(host) && one.spans(date));
        door.ifPresent(one -> {
            if (insertShutting(school, one, date) == 1) {
                cancelVisits(school, one, date, date);
                events.publishEvent(new DoorShut(school, id, date));
            }
        });
        return door.isPresent();
    }

    /** Opens the door again on a date; visits that were cancelled stay cancelled. Harmless when repeated. */
    @Transactional
    public boolean openAgain(SchoolId school, PersonId host, OpenLessonId id, LocalDate date) {
        var door = rows.find(school, id).filter(one -> one.host().equals(host));
        door.ifPresent(one -> db.sql("delete from visits.shutting where open_lesson = :door and on_date = :date")
                .param("door", id.value())
                .param("date", date)
                .update());
        return door.isPresent();
    }

    /** Shuts the door for good, from today on. What was is kept. */
    @Transactional
    public boolean close(SchoolId school, PersonId host, OpenLessonId id) {
        turns.take(school);
        var today = today(school);
        var door = rows.find(school, id).filter(one -> one.host().equals(host));
        door.ifPresent(one -> {
            if (one.first().isBefore(today)) {
                cancelVisits(school, one, today, one.last());
                rows.end(school, id, today.minusDays(1));
            } else {
                cancelVisits(school, one, one.first(), one.last());
                rows.end(school, id, one.first());
                shut(school, host, id, one.first());
            }
        });
        return door.isPresent();
    }

    private void cancelVisits(SchoolId school, OpenLesson door, LocalDate from, LocalDate until) {
        var now = LocalDateTime.now(clock.withZone(schools.get(school).zone()));
        // What has been is kept, though its day is not over.
        visits.of(school, door.host(), from, until).stream()
                .filter(visit -> visit.door().equals(door.id()) && visit.until().isAfter(now))
                .forEach(visit -> cancellations.cancel(school, visit.id(), Cancellation.DOOR_SHUT, door.host()));
    }

    private int insertShutting(SchoolId school, OpenLesson door, LocalDate date) {
        return db.sql("""
                insert into visits.shutting (school, open_lesson, on_date, shut_by)
                values (:school, :door, :date, :host)
                on conflict do nothing
                """)
                .param("school", school.value())
                .param("door", door.id().value())
                .param("date", date)
                .param("host", door.host().value())
                .update();
    }

    private List<DatedLesson> taught(SchoolId school, Opening opening) {
        var until =
                opening.last().isAfter(opening.first().plusWeeks(Opening.WEEKS_MAX)) ? opening.first() : opening.last();
        return timetables.lessons(school, opening.first(), until).stream()
                .filter(lesson -> lesson.lesson().equals(opening.lesson()))
                .toList();
    }

    private LocalDate today(SchoolId school) {
        return LocalDate.now(clock.withZone(schools.get(school).zone()));
    }
}
