package ajar.visits.agreed;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Timetables;
import ajar.visits.VisitId;
import ajar.visits.WishId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for an organiser: visits to come that cannot be as they were agreed. Found out anew each time it is asked, so that
 * nothing is forgotten and nothing is said any longer than it is true.
 */
@Repository
public class Unsettled {

    private static final int AHEAD_DAYS = 180;

    private final JdbcClient db;
    private final AgreedVisits visits;
    private final Absences absences;
    private final Timetables timetables;

    Unsettled(JdbcClient db, AgreedVisits visits, Absences absences, Timetables timetables) {
        this.db = db;
        this.visits = visits;
        this.absences = absences;
        this.timetables = timetables;
    }

    /** Why something waits. */
    public enum Why {
        STAND_IN,
        TIME,
        AWAY,
        DOOR_SHUT
    }

    /** A visit that waits to be settled; {@code from} is local to the school. */
    public record Waiting(Why why, VisitId visit, String visitor, String host, LocalDateTime from) {}

    /** A visit that went with its door, and whose wish nobody has met since. */
    public record Lost(VisitId visit, WishId wish, String visitor, String host, LocalDateTime from) {}

    /** All that waits from a moment on, the next first; as far as the context may see visits. */
    @Transactional(readOnly = true)
    public List<Waiting> after(SchoolId school, LocalDateTime now) {
        var today = now.toLocalDate();
        var agreed = visits.between(school, today, today.plusDays(AHEAD_DAYS)).stream()
                .filter(visit -> visit.from().isAfter(now))
                .toList();
        var waiting = new ArrayList<Waiting>();
        if (!agreed.isEmpty()) {
            var last = agreed.getLast().date();
            var times = new SchoolTimes(timetables.taughtBy(school, concerned(agreed), today, last));
            var away = absences.between(school, today, last);
            agreed.forEach(visit -> why(visit, times, away).ifPresent(why -> waiting.add(waiting(why, visit))));
        }
        lost(school, now)
                .forEach(lost -> waiting.add(
                        new Waiting(Why.DOOR_SHUT, lost.visit(), lost.visitor(), lost.host(), lost.from())));
        waiting.sort(Comparator.comparing(Waiting::from));
        return List.copyOf(waiting);
    }

    /** Whom these visits are about; what others teach makes no difference to them. */
    private static Set<PersonId> concerned(List<AgreedVisit> visits) {
        var concerned = new HashSet<PersonId>();
        visits.forEach(visit -> {
            concerned.add(visit.visitor());
            concerned.add(visit.host());
            visit.covers().forEach(cover -> concerned.add(cover.standIn()));
        });
        return concerned;
    }

    /** Visits to come that were lost with their doors; each waits until its wish is met, taken back, or left to the next plan. */
    @Transactional(readOnly = true)
    public List<Lost> lost(SchoolId school, LocalDateTime now) {
        return db.sql("""
                select v.id, v.wish, lower(v.during) as begins,
                       trim(p.given_name || ' ' || p.family_name) as visitor_name,
                       trim(h.given_name || ' ' || h.family_name) as host_name
                  from visits.visit v
                  join visits.visit_cancellation c on c.visit = v.id and c.why = 'door_shut'
                  join visits.wish w on w.id = v.wish and w.last_date >= :today
                  join visits.open_lesson o on o.id = v.open_lesson
                  join school.person p on p.id = v.visitor and p.left_on is null
                  join school.person h on h.id = o.host
                 where v.school = :school and lower(v.during) > :now
                   and not exists (select from visits.settling s where s.visit = v.id)
                   and not exists (select from visits.wish_withdrawal x where x.wish = v.wish)
                   and not exists (select from visits.visit other
                                    where other.wish = v.wish
                                      and not exists (select from visits.visit_cancellation x where x.visit = other.id))
                 order by lower(v.during), v.id
                """)
                .param("school", school.value())
                .param("now", now)
                .param("today", now.toLocalDate())
                .query((row, n) -> new Lost(
                        new VisitId(row.getObject("id", UUID.class)),
                        new WishId(row.getObject("wish", UUID.class)),
                        row.getString("visitor_name"),
                        row.getString("host_name"),
                        row.getObject("begins", LocalDateTime.class)))
                .list();
    }

    /** Somebody has looked at what was lost, and what could be met elsewhere is. Harmless when repeated. */
    @Transactional
    public void settle(SchoolId school, List<Lost> lost, Optional<PersonId> by) {
        lost.forEach(one -> db.sql("""
                insert into visits.settling (school, visit, settled_by)
                values (:school, :visit, :by)
                on conflict do nothing
                """)
                .param("school", school.value())
                .param("visit", one.visit().value())
                .param("by", by.map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                .update());
    }

    private static Optional<Why> why(AgreedVisit visit, SchoolTimes times, List<Absences.Absence> away) {
        if (away.stream().anyMatch(absence -> touches(absence, visit))) {
            return Optional.of(Why.AWAY);
        }
        return Trouble.of(visit, times).map(trouble -> switch (trouble) {
            case STAND_IN -> Why.STAND_IN;
            case TIME -> Why.TIME;
        });
    }

    private static boolean touches(Absences.Absence absence, AgreedVisit visit) {
        var person = absence.person();
        var talk = visit.debrief();
        return ((visit.visitor().equals(person) || visit.host().equals(person))
                        && overlaps(absence, visit.from(), visit.until()))
                || visit.covers().stream()
                        .anyMatch(cover ->
                                cover.standIn().equals(person) && overlaps(absence, cover.from(), cover.until()))
                || (talk != null
                        && (talk.coach().equals(person) || visit.visitor().equals(person))
                        && overlaps(absence, talk.from(), talk.until()));
    }

    private static boolean overlaps(Absences.Absence absence, LocalDateTime from, LocalDateTime until) {
        return absence.from().isBefore(until) && from.isBefore(absence.until());
    }

    private static Waiting waiting(Why why, AgreedVisit visit) {
        return new Waiting(why, visit.id(), visit.visitorName(), visit.hostName(), visit.from());
    }
}
