package ajar.school.people;

import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives and takes roles, and tells of it. The caller holds the transaction. */
@Repository
class Roles {

    private final JdbcClient db;
    private final People people;
    private final ApplicationEventPublisher events;

    Roles(JdbcClient db, People people, ApplicationEventPublisher events) {
        this.db = db;
        this.people = people;
        this.events = events;
    }

    /** First gives, then takes: a steward who gives up that role needs it until the last statement. */
    void settle(SchoolId school, PersonId person, Set<Role> roles) {
        var before = people.rolesOf(school, person);
        for (var role : roles) {
            db.sql("""
                    insert into school.role (school, person, role) values (:school, :person, :role)
                    on conflict do nothing
                    """)
                    .param("school", school.value())
                    .param("person", person.value())
                    .param("role", role.word())
                    .update();
        }
        if (!before.equals(roles)) {
            events.publishEvent(new RolesChanged(school, person, before, roles));
        }
        db.sql("delete from school.role where school = :school and person = :person and role <> all (:roles)")
                .param("school", school.value())
                .param("person", person.value())
                .param("roles", roles.stream().map(Role::word).toArray(String[]::new))
                .update();
    }

    /** Whether the school would have no steward without this person but such whose way in is shut. Locks those rows, so that two cannot dismiss each other at once. */
    boolean needsAsSteward(SchoolId school, PersonId person) {
        return stewardsBut(school, person).isEmpty();
    }

    private List<UUID> stewardsBut(SchoolId school, PersonId person) {
        return db.sql("""
                select r.person from school.role r join school.person p on p.id = r.person
                 where r.school = :school and r.role = 'steward' and r.person <> :person and p.left_on is null
                   and not school.is_shut_out(r.person)
                   for update of r
                """)
                .param("school", school.value())
                .param("person", person.value())
                .query((row, n) -> row.getObject("person", UUID.class))
                .list();
    }
}
