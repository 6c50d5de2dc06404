package ajar.visits.wishes;

import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.visits.VisitId;
import ajar.visits.WishId;
import ajar.visits.WishPurposes;
import ajar.visits.wishes.Wish.Asked;
import ajar.visits.wishes.WishAnswer.Refused;
import ajar.visits.wishes.WishAnswer.Wished;
import ajar.visits.wishes.WishStanding.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's wishes; row level security shows them to nobody else but who makes the plan. */
@Repository
public class Wishes {

    private final JdbcClient db;
    private final Schools schools;
    private final People people;
    private final Practices practices;
    private final WishPurposes purposes;
    private final Clock clock;

    Wishes(JdbcClient db, Schools schools, People people, Practices practices, WishPurposes purposes, Clock clock) {
        this.db = db;
        this.schools = schools;
        this.people = people;
        this.practices = practices;
        this.purposes = purposes;
        this.clock = clock;
    }

    /** Makes a wish for something that its maker has in mind [V1]; only they are told what. */
    @Transactional
    public WishAnswer make(SchoolId school, PersonId visitor, Asked asked, Optional<UUID> purpose) {
        return meant(make(school, visitor, asked), visitor, purpose);
    }

    /** Changes what an open wish asks for, and what it is for. */
    @Transactional
    public WishAnswer change(SchoolId school, PersonId visitor, WishId wish, Asked asked, Optional<UUID> purpose) {
        return meant(change(school, visitor, wish, asked), visitor, purpose);
    }

    private WishAnswer meant(WishAnswer answer, PersonId visitor, Optional<UUID> purpose) {
        if (answer instanceof Wished wished) {
            purposes.choose(visitor, wished.wish(), purpose);
        }
        return answer;
    }

    /** Makes a wish, in for the next plan. */
    @Transactional
    public WishAnswer make(SchoolId school, PersonId visitor, Asked asked) {
        lock(visitor);
        var open = of(school, visitor).stream()
                .filter(WishStanding::isOpen)
                .map(standing -> standing.wish().asked())
                .toList();
        return rules(school, visitor, open, asked)
                .refuse(asked)
                .<WishAnswer>map(Refused::new)
                .orElseGet(() -> new Wished(insert(school, visitor, asked)));
    }

    /** Changes what an open wish asks for; how long it has waited still counts. Refused as a new one would be. */
    @Transactional
    public WishAnswer change(SchoolId school, PersonId visitor, WishId wish, Asked asked) {
        lock(visitor);
        var open = of(school, visitor).stream().filter(WishStanding::isOpen).toList();
        var others = open.stream()
                .filter(standing -> !standing.wish().id().equals(wish))
                .map(standing -> standing.wish().asked())
                .toList();
        if (others.size() == open.size()) {
            return new Refused(WishAnswer.Refusal.NOT_OPEN);
        }
        return rules(school, visitor, others, asked)
                .refuse(asked)
                .<WishAnswer>map(Refused::new)
                .orElseGet(() -> {
                    update(school, wish, asked);
                    return new Wished(wish);
                });
    }

    private WishRules rules(SchoolId school, PersonId visitor, List<Asked> open, Asked asked) {
        var host = asked.host();
        var known = host == null ? isPractice(school, asked.practice()) : isTeacher(school, host);
        var hasCoach = people.find(school, visitor).map(Person::coach).isPresent();
        var today = LocalDate.now(clock.withZone(zone(school)));
        return new WishRules(today, open, visitor.equals(host), known, hasCoach);
    }

    private void update(SchoolId school, WishId wish, Asked asked) {
        db.sql("""
                update visits.wish
                   set first_date = :first, last_date = :last, part = :part, own_time = :time, coach_beside = :coach
                 where school = :school and id = :wish
                """)
                .param("school", school.value())
                .param("wish", wish.value())
                .param("first", asked.first())
                .param("last", asked.last())
                .param("part", asked.extent().word())
                .param("time", asked.time().word())
                .param("coach", asked.coachBeside())
                .update();
    }

    /** Takes a wish back; harmless when repeated. False where it is not that person's, or led to a visit that is agreed. */
    @Transactional
    public boolean withdraw(SchoolId school, PersonId visitor, WishId wish) {
        var open = of(school, visitor).stream()
                .filter(standing -> standing.wish().id().equals(wish))
                .anyMatch(standing -> standing.isOpen() || standing.state() == State.WITHDRAWN);
        if (open) {
            db.sql("insert into visits.wish_withdrawal (school, wish) values (:school, :wish) on conflict do nothing")
                    .param("school", school.value())
                    .param("wish", wish.value())
                    .update();
        }
        return open;
    }

    /** All wishes of one person, the latest first, with what became of them. */
    @Transactional(readOnly = true)
    public List<WishStanding> of(SchoolId school, PersonId visitor) {
        var zone = zone(school);
        var now = LocalDateTime.now(clock.withZone(zone));
        return db.sql("""
                select w.id, w.visitor, w.host, w.practice, w.first_date, w.last_date, w.part, w.own_time, w.coach_beside,
                       w.wished_at, v.id as visit, lower(v.during) as begins, upper(v.during) as ends,
                       exists (select from visits.wish_withdrawal x where x.wish = w.id) as withdrawn,
                       visits.passed_over(w.id) as passed_over
                  from visits.wish w
                  left join visits.visit v on v.wish = w.id
                        and not exists (select from visits.visit_cancellation c where c.visit = v.id)
                 where w.school = :school and w.visitor = :visitor
                 order by w.wished_at desc, w.id
                """)
                .param("school", school.value())
                .param("visitor", visitor.value())
                .query((row, n) -> standing(row, now, zone))
                .list();
    }

    /** How many wishes of the school a plan could still grant, for whoever makes the plan. */
    @Transactional(readOnly = true)
    public int unplanned(SchoolId school, LocalDate today) {
        return db.sql("""
                select count(*)
                  from visits.wish w
                 where w.school = :school and w.last_date > :today
                   and not exists (select from visits.wish_withdrawal x where x.wish = w.id)
                   and not exists (select from visits.visit v
                                    where v.wish = w.id
                                      and not exists (select from visits.visit_cancellation c where c.visit = v.id))
                """)
                .param("school", school.value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** So that two taps do not make the same wish twice. */
    private void lock(PersonId visitor) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:visitor, 0))")
                .param("visitor", "wish/" + visitor.value())
                .query((row, n) -> 0)
                .list();
    }

    private WishId insert(SchoolId school, PersonId visitor, Asked asked) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into visits.wish (id, school, visitor, host, practice, first_date, last_date, part, own_time,
                       coach_beside)
                values (:id, :school, :visitor, :host, :practice, :first, :last, :part, :time, :coach)
                """)
                .param("id", id)
                .param("school", school.value())
                .param("visitor", visitor.value())
                .param("host", asked.host() == null ? null : asked.host().value(), Types.OTHER)
                .param(
                        "practice",
                        asked.practice() == null ? null : asked.practice().value(),
                        Types.OTHER)
                .param("first", asked.first())
                .param("last", asked.last())
                .param("part", asked.extent().word())
                .param("time", asked.time().word())
                .param("coach", asked.coachBeside())
                .update();
        return new WishId(id);
    }

    private boolean isPractice(SchoolId school, @Nullable PracticeId practice) {
        return practices.of(school).stream().anyMatch(one -> one.id().equals(practice));
    }

    private boolean isTeacher(SchoolId school, PersonId host) {
        return people.find(school, host).isPresent()
                && people.rolesOf(school, host).contains(Role.TEACHER);
    }

    private ZoneId zone(SchoolId school) {
        return schools.get(school).zone();
    }

    private static WishStanding standing(ResultSet row, LocalDateTime now, ZoneId zone) throws SQLException {
        var wish = wish(row, zone);
        var visit = row.getObject("visit", UUID.class);
        var ends = row.getObject("ends", LocalDateTime.class);
        State state;
        if (visit != null && ends != null) {
            state = ends.isAfter(now) ? State.AGREED : State.MADE;
        } else if (row.getBoolean("withdrawn")) {
            state = State.WITHDRAWN;
        } else if (wish.asked().last().isBefore(now.toLocalDate())) {
            state = State.OVER;
        } else {
            state = row.getBoolean("passed_over") ? State.NOT_YET : State.WAITING;
        }
        return new WishStanding(
                wish, state, visit == null ? null : new VisitId(visit), row.getObject("begins", LocalDateTime.class));
    }

    private static Wish wish(ResultSet row, ZoneId zone) throws SQLException {
        var host = row.getObject("host", UUID.class);
        var practice = row.getObject("practice", UUID.class);
        return new Wish(
                new WishId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("visitor", UUID.class)),
                new Asked(
                        host == null ? null : new PersonId(host),
                        practice == null ? null : new PracticeId(practice),
                        row.getObject("first_date", LocalDate.class),
                        row.getObject("last_date", LocalDate.class),
                        Wish.Extent.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                        Wish.Time.valueOf(row.getString("own_time").toUpperCase(Locale.ROOT)),
                        row.getBoolean("coach_beside")),
                row.getObject("wished_at", java.time.OffsetDateTime.class)
                        .atZoneSameInstant(zone)
                        .toLocalDate());
    }
}
