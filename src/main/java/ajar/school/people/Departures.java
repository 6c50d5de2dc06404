package ajar.school.people;

import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.Schools;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * People leave the school and come back. What they did here stays; what was agreed with them ends with them, in the same transaction.
 * The database lets only stewards do so.
 */
@Repository
public class Departures {

    private static final int CODE_TRIES = 1_000;

    private final JdbcClient db;
    private final Roles roles;
    private final Staffing staffing;
    private final Schools schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Departures(
            JdbcClient db,
            Roles roles,
            Staffing staffing,
            Schools schools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.roles = roles;
        this.staffing = staffing;
        this.schools = schools;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a departure. */
    public enum Answer {
        DONE,
        /** A school without a steward could never get one again. */
        LAST_STEWARD,
        /** Nobody of that name works here. */
        NOT_HERE
    }

    /** Somebody who worked here until a date. */
    public record Former(PersonId id, String name, String code, LocalDate leftOn) {}

    /** Those who have left, the latest first. */
    @Transactional(readOnly = true)
    public List<Former> of(SchoolId school) {
        return db.sql("""
                select id, name, code, left_on from school.person
                 where school = :school and left_on is not null
                 order by left_on desc, family_name, given_name, id
                """)
                .param("school", school.value())
                .query((row, n) -> new Former(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("code"),
                        row.getObject("left_on", LocalDate.class)))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Former> find(SchoolId school, PersonId person) {
        return of(school).stream().filter(former -> former.id().equals(person)).findFirst();
    }

    /** Somebody leaves today, and all roles with them; harmless when repeated. */
    @Transactional
    public Answer leave(SchoolId school, PersonId person) {
        if (roles.needsAsSteward(school, person)) {
            return Answer.LAST_STEWARD;
        }
        int left = db.sql("""
                update school.person
                   set left_on = :today, coach = null
                 where school = :school and id = :person and left_on is null
                """)
                .param("today", LocalDate.now(clock.withZone(schools.get(school).zone())))
                .param("school", school.value())
                .param("person", person.value())
                .update();
        if (left == 0) {
            return Answer.NOT_HERE;
        }
        forget(school, person);
        events.publishEvent(new PersonLeft(school, person));
        // Last: a steward who leaves writes all of this with a role of theirs.
        roles.settle(school, person, Set.of());
        return Answer.DONE;
    }

    /** Nobody has a coach who is gone, and whom a code of the timetable means is asked anew. */
    private void forget(SchoolId school, PersonId person) {
        db.sql("update school.person set coach = null where school = :school and coach = :person")
                .param("school", school.value())
                .param("person", person.value())
                .update();
        db.sql("delete from school.imported_code where school = :school and person = :person")
                .param("school", school.value())
                .param("person", person.value())
                .update();
    }

    /** Somebody works here again, in these roles and no others; false where nobody of that name has left. */
    @Transactional
    public boolean comeBack(SchoolId school, PersonId person, Set<Role> given) {
        var former = find(school, person);
        former.ifPresent(one -> {
            db.sql("""
                    update school.person
                       set left_on = null, code = :code
                     where school = :school and id = :person and left_on is not null
                    """)
                    .param("code", freeCode(school, one))
                    .param("school", school.value())
                    .param("person", person.value())
                    .update();
            events.publishEvent(new PersonCameBack(school, person));
            roles.settle(school, person, given);
        });
        return former.isPresent();
    }

    /** Their own code, or one like it where somebody else has it by now. */
    private String freeCode(SchoolId school, Former former) {
        var code = former.code();
        for (int number = 2; staffing.isTaken(school, code, former.id()) && number < CODE_TRIES; number++) {
            var suffix = String.valueOf(number);
            code = former.code().substring(0, Math.min(former.code().length(), 40 - suffix.length())) + suffix;
        }
        return code;
    }
}
