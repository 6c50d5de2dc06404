package ajar.school.people;

import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Changes people and their roles; the database lets only stewards do so [R2]. */
@Repository
public class Staffing {

    /** What became of a change. */
    public enum Answer {
        DONE,
        /** A school without a steward could never get one again. */
        LAST_STEWARD,
        CODE_TAKEN,
        NOT_HERE
    }

    /**
     * What a steward may change about somebody.
     *
     * @param email empty for nobody knows
     */
    public record Details(
            String code,
            String given,
            String family,
            boolean familyFirst,
            String department,
            String email,
            Set<Role> roles) {

        public Details {
            roles = Set.copyOf(roles);
        }

        /** Of somebody without an address. */
        public Details(
                String code, String given, String family, boolean familyFirst, String department, Set<Role> roles) {
            this(code, given, family, familyFirst, department, "", roles);
        }

        /** As colleagues will say it. */
        public String name() {
            return (familyFirst ? family + " " + given : given + " " + family).strip();
        }
    }

    private final JdbcClient db;
    private final People people;
    private final Roles roles;
    private final ApplicationEventPublisher events;

    Staffing(JdbcClient db, People people, Roles roles, ApplicationEventPublisher events) {
        this.db = db;
        this.people = people;
        this.roles = roles;
        this.events = events;
    }

    /** The roles of everybody, by person, in the order of {@link Role}. */
    @Transactional(readOnly = true)
    public Map<PersonId, Set<Role>> roles(SchoolId school) {
        var roles = new HashMap<PersonId, Set<Role>>();
        db.sql("select person, role from school.role where school = :school")
                .param("school", school.value())
                .query(row -> {
                    roles.computeIfAbsent(new PersonId(row.getObject("person", UUID.class)), id -> new TreeSet<>())
                            .add(Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)));
                });
        return roles;
    }

    /** Somebody who works here, with what is known of them. */
    public record Member(PersonId id, Details details) {}

    /** Everybody who works here, by family name. */
    @Transactional(readOnly = true)
    public List<Member> all(SchoolId school) {
        var held = roles(school);
        return db.sql("""
                select id, code, given_name, family_name, family_first, coalesce(department, '') as department,
                       coalesce(email, '') as email
                  from school.person
                 where school = :school and left_on is null
                 order by family_name, given_name, code
                """)
                .param("school", school.value())
                .query((row, n) -> {
                    var id = new PersonId(row.getObject("id", UUID.class));
                    return new Member(id, details(row, held.getOrDefault(id, Set.of())));
                })
                .list();
    }

    /** What is known of somebody who works here. */
    @Transactional(readOnly = true)
    public Optional<Details> details(SchoolId school, PersonId person) {
        var held = people.rolesOf(school, person);
        return db.sql("""
                select code, given_name, family_name, family_first, coalesce(department, '') as department,
                       coalesce(email, '') as email
                  from school.person
                 where school = :school and id = :person and left_on is null
                """)
                .param("school", school.value())
                .param("person", person.value())
                .query((row, n) -> details(row, held))
                .optional();
    }

    private static Details details(ResultSet row, Set<Role> held) throws SQLException {
        return new Details(
                row.getString("code"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getBoolean("family_first"),
                row.getString("department"),
                row.getString("email"),
                held);
    }

    @Transactional
    public Answer change(SchoolId school, PersonId person, Details details) {
        if (!details.roles().contains(Role.STEWARD) && roles.needsAsSteward(school, person)) {
            return Answer.LAST_STEWARD;
        }
        var answer = amend(school, person, details);
        if (answer == Answer.DONE) {
            roles.settle(school, person, details.roles());
        }
        return answer;
    }

    /** Changes all but the roles. */
    @Transactional
    public Answer amend(SchoolId school, PersonId person, Details details) {
        if (isTaken(school, details.code(), person)) {
            return Answer.CODE_TAKEN;
        }
        int changed = db.sql("""
                update school.person
                   set code = :code, given_name = :given, family_name = :family, family_first = :familyFirst,
                       department = nullif(:department, ''), email = nullif(:email, '')
                 where school = :school and id = :person and left_on is null
                """)
                .param("code", details.code())
                .param("given", details.given())
                .param("family", details.family())
                .param("familyFirst", details.familyFirst())
                .param("department", details.department())
                .param("email", details.email())
                .param("school", school.value())
                .param("person", person.value())
                .update();
        if (changed == 0) {
            return Answer.NOT_HERE;
        }
        events.publishEvent(new PersonChanged(school, person));
        return Answer.DONE;
    }

    @Transactional
    public Answer add(SchoolId school, Details details) {
        var id = new PersonId(UUID.randomUUID());
        if (isTaken(school, details.code(), id)) {
            return Answer.CODE_TAKEN;
        }
        enter(school, id, details);
        return Answer.DONE;
    }

    /** Makes a person; the caller knows that the code is free. */
    @Transactional
    public void enter(SchoolId school, PersonId id, Details details) {
        db.sql("""
                insert into school.person (id, school, code, given_name, family_name, family_first, department, email)
                values (:id, :school, :code, :given, :family, :familyFirst, nullif(:department, ''), nullif(:email, ''))
                """)
                .param("id", id.value())
                .param("school", school.value())
                .param("code", details.code())
                .param("given", details.given())
                .param("family", details.family())
                .param("familyFirst", details.familyFirst())
                .param("department", details.department())
                .param("email", details.email())
                .update();
        events.publishEvent(new PersonAdded(school, id));
        roles.settle(school, id, details.roles());
    }

    /** Of those who work here: whoever has left has left the code to others. */
    boolean isTaken(SchoolId school, String code, PersonId but) {
        return db.sql("""
                select exists (select from school.person
                                where school = :school and code = :code and id <> :but and left_on is null)
                """)
                .param("school", school.value())
                .param("code", code)
                .param("but", but.value())
                .query(Boolean.class)
                .single();
    }
}
