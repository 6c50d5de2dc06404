package ajar.site.accounts;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has a way in to a school, as its steward sees it: that there is one, never what is behind it. A steward can shut it and can have it
 * begun anew, but cannot come in by it; the database lets only stewards do so.
 */
@Repository
public class Memberships {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Memberships(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** How things stand with somebody's way in. */
    public record Standing(State state, @Nullable Instant invitedUntil) {

        /** From nothing to shut. */
        public enum State {
            NONE,
            INVITED,
            OPEN,
            SUSPENDED
        }
    }

    /** Of everybody who has a way in, or has been invited. */
    @Transactional(readOnly = true)
    public Map<PersonId, Standing> of(SchoolId school) {
        var standings = new HashMap<PersonId, Standing>();
        db.sql("select person, expires_at from site.invitation where school = :school")
                .param("school", school.value())
                .query(row -> {
                    standings.put(
                            new PersonId(row.getObject("person", UUID.class)),
                            new Standing(
                                    Standing.State.INVITED,
                                    row.getObject("expires_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        db.sql("select person, suspended_at is not null as shut from site.membership where school = :school")
                .param("school", school.value())
                .query(row -> {
                    standings.put(
                            new PersonId(row.getObject("person", UUID.class)),
                            new Standing(
                                    row.getBoolean("shut") ? Standing.State.SUSPENDED : Standing.State.OPEN, null));
                });
        return standings;
    }

    public Standing of(SchoolId school, PersonId person) {
        return of(school).getOrDefault(person, new Standing(Standing.State.NONE, null));
    }

    /** Shuts their way in, from their next request on; false when there is none, or it is shut already. */
    @Transactional
    public boolean suspend(SchoolId school, PersonId person) {
        lockStewards(school);
        boolean done = db.sql("""
                update site.membership set suspended_at = now()
                 where school = :school and person = :person and suspended_at is null
                """)
                        .param("school", school.value())
                        .param("person", person.value())
                        .update()
                == 1;
        if (done) {
            events.publishEvent(new WayInChanged(school, person, WayInChanged.What.SUSPENDED));
        }
        return done;
    }

    @Transactional
    public boolean resume(SchoolId school, PersonId person) {
        boolean done = db.sql("""
                update site.membership set suspended_at = null
                 where school = :school and person = :person and suspended_at is not null
                """)
                        .param("school", school.value())
                        .param("person", person.value())
                        .update()
                == 1;
        if (done) {
            events.publishEvent(new WayInChanged(school, person, WayInChanged.What.RESUMED));
        }
        return done;
    }

    /**
     * Takes the way in away, for somebody who has lost all of it. Whoever comes in next as this person could be somebody whom the steward
     * chose; so what the person alone may read becomes unreadable first. That is what the event is for.
     */
    @Transactional
    public boolean startOver(SchoolId school, PersonId person) {
        lockStewards(school);
        boolean done = db.sql("delete from site.membership where school = :school and person = :person")
                        .param("school", school.value())
                        .param("person", person.value())
                        .update()
                == 1;
        if (done) {
            events.publishEvent(new WayInChanged(school, person, WayInChanged.What.TAKEN_AWAY));
        }
        return done;
    }

    /** Two stewards who shut each other out do so one after the other, and the second is none any more. */
    private void lockStewards(SchoolId school) {
        db.sql("select person from school.role where school = :school and role = 'steward' order by person for update")
                .param("school", school.value())
                .query(UUID.class)
                .list();
    }
}
