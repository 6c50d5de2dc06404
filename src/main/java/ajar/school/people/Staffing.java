package ajar.school.people;

import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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

    /** What a steward may change about somebody. */
    public record Details(
            String code, String given, String family, boolean familyFirst, String department, Set<Role> roles) {
        public Details {
            roles = Set.copyOf(roles);
        }

        /** As colleagues will say it. */
        public String name() {
            return (familyFirst ? family + " " + given : given + " " + family).strip();
        }
    }

    private final JdbcClient db;

    Staffing(JdbcClient db) {
        this.db = db;
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

    @Transactional
    public Answer change(SchoolId school, PersonId person, Details details) {
        if (!details.roles().contains(Role.STEWARD)
                && stewardsBut(school, person).isEmpty()) {
            return Answer.LAST_STEWARD;
        }
        if (isTaken(school, details.code(), person)) {
            return Answer.CODE_TAKEN;
        }
        int changed = db.sql("""
                update school.person
                   set code = :code, given_name = :given, family_name = :family, family_first = :familyFirst,
                       department = nullif(:department, '')
                 where school = :school and id = :person and left_on is null
                """)
                .param("code", details.code())
                .param("given", details.given())
                .param("family", details.family())
                .param("familyFirst", details.familyFirst())
                .param("department", details.department())
                .param("school", school.value())
                .param("person", person.value())
                .update();
        if (changed == 0) {
            return Answer.NOT_HERE;
        }
        give(school, person, details.roles());
        return Answer.DONE;
    }

    @Transactional
    public Answer add(SchoolId school, Details details) {
        var id = new PersonId(UUID.randomUUID());
        if (isTaken(school, details.code(), id)) {
            return Answer.CODE_TAKEN;
        }
        db.sql("""
                insert into school.person (id, school, code, given_name, family_name, family_first, department)
                values (:id, :school, :code, :given, :family, :familyFirst, nullif(:department, ''))
                """)
                .param("id", id.value())
                .param("school", school.value())
                .param("code", details.code())
                .param("given", details.given())
                .param("family", details.family())
                .param("familyFirst", details.familyFirst())
                .param("department", details.department())
                .update();
        give(school, id, details.roles());
        return Answer.DONE;
    }

    /** First gives, then takes: a steward who gives up that role needs it until the last statement. */
    private void give(SchoolId school, PersonId person, Set<Role> roles) {
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
        db.sql("delete from school.role where school = :school and person = :person and role <> all (:roles)")
                .param("school", school.value())
                .param("person", person.value())
                .param("roles", roles.stream().map(Role::word).toArray(String[]::new))
                .update();
    }

    /** Locks those rows, so that two stewards cannot dismiss each other at once. */
    private List<UUID> stewardsBut(SchoolId school, PersonId person) {
        return db.sql("""
                select r.person from school.role r join school.person p on p.id = r.person
                 where r.school = :school and r.role = 'steward' and r.person <> :person and p.left_on is null
                   for update of r
                """)
                .param("school", school.value())
                .param("person", person.value())
                .query((row, n) -> row.getObject("person", UUID.class))
                .list();
    }

    private boolean isTaken(SchoolId school, String code, PersonId but) {
        return db.sql("""
                select exists (select from school.person where school = :school and code = :code and id <> :but)
                """)
                .param("school", school.value())
                .param("code", code)
                .param("but", but.value())
                .query(Boolean.class)
                .single();
    }
}
