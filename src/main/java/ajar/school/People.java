package ajar.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people of a school and their roles. Who has left is not found. */
@Repository
public class People {

    private final JdbcClient db;

    People(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(SchoolId school, PersonId person) {
        return db.sql("""
                select id, school, code, given_name, family_name, family_first, department, coach
                  from school.person
                 where school = :school and id = :person and left_on is null
                """)
                .param("school", school.value())
                .param("person", person.value())
                .query(People::person)
                .optional();
    }

    /** Everybody, by family name. */
    @Transactional(readOnly = true)
    public List<Person> of(SchoolId school) {
        return db.sql("""
                select id, school, code, given_name, family_name, family_first, department, coach
                  from school.person
                 where school = :school and left_on is null
                 order by family_name, given_name, code
                """).param("school", school.value()).query(People::person).list();
    }

    @Transactional(readOnly = true)
    public List<Person> holding(SchoolId school, Role role) {
        return db.sql("""
                select p.id, p.school, p.code, p.given_name, p.family_name, p.family_first, p.department, p.coach
                  from school.person p
                  join school.role r on r.school = p.school and r.person = p.id and r.role = :role
                 where p.school = :school and p.left_on is null
                 order by p.family_name, p.given_name, p.code
                """)
                .param("school", school.value())
                .param("role", role.word())
                .query(People::person)
                .list();
    }

    @Transactional(readOnly = true)
    public Set<Role> rolesOf(SchoolId school, PersonId person) {
        var roles = EnumSet.noneOf(Role.class);
        db.sql("select role from school.role where school = :school and person = :person")
                .param("school", school.value())
                .param("person", person.value())
                .query(String.class)
                .list()
                .forEach(word -> roles.add(Role.of(word)));
        return roles;
    }

    private static Person person(ResultSet row, int n) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                new SchoolId(row.getObject("school", UUID.class)),
                row.getString("code"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getBoolean("family_first"),
                row.getString("department"),
                idOrNull(row.getObject("coach", UUID.class)));
    }

    private static @Nullable PersonId idOrNull(@Nullable UUID value) {
        return value == null ? null : new PersonId(value);
    }
}
