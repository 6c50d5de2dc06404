package ajar.school.rosters.merging;

import ajar.school.SchoolId;
import ajar.school.Schools;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and remembers what rosters are compared with. The caller holds the transaction. */
@Repository
class KnownStaffRows {

    private final JdbcClient db;
    private final Schools schools;

    KnownStaffRows(JdbcClient db, Schools schools) {
        this.db = db;
        this.schools = schools;
    }

    KnownStaff of(SchoolId school, String system) {
        return new KnownStaff(
                people(school), keys(school, system), schools.get(school).familyNameFirst());
    }

    /** Keys by which people are known, by system. */
    Map<String, Set<String>> allKeys(SchoolId school) {
        var keys = new HashMap<String, Set<String>>();
        db.sql("select system, key from school.roster_key where school = :school and person is not null")
                .param("school", school.value())
                .query(row -> {
                    keys.computeIfAbsent(row.getString("system"), first -> new HashSet<>())
                            .add(row.getString("key"));
                });
        return keys;
    }

    private List<KnownPerson> people(SchoolId school) {
        return db.sql("""
                select p.id, p.code, p.given_name, p.family_name, p.family_first, coalesce(p.email, '') as email,
                       coalesce(p.department, '') as department, p.name, p.left_on is not null as gone,
                       exists (select from school.role r where r.person = p.id and r.role = 'steward') as steward
                  from school.person p
                 where p.school = :school
                 order by p.family_name, p.given_name, p.id
                """)
                .param("school", school.value())
                .query((row, n) -> new KnownPerson(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getBoolean("family_first"),
                        row.getString("email"),
                        row.getString("department"),
                        row.getString("name"),
                        row.getBoolean("gone"),
                        row.getBoolean("steward")))
                .list();
    }

    private Map<String, Optional<UUID>> keys(SchoolId school, String system) {
        var keys = new HashMap<String, Optional<UUID>>();
        db.sql("select key, person from school.roster_key where school = :school and system = :system")
                .param("school", school.value())
                .param("system", system)
                .query(row -> {
                    keys.put(row.getString("key"), Optional.ofNullable(row.getObject("person", UUID.class)));
                });
        return keys;
    }

    /** Remembers who a key is; empty for nobody. */
    void remember(SchoolId school, String system, String key, Optional<UUID> person) {
        db.sql("""
                insert into school.roster_key (school, system, key, person) values (:school, :system, :key, :person)
                on conflict (school, system, key) do update set person = excluded.person
                """)
                .param("school", school.value())
                .param("system", system)
                .param("key", key)
                .param("person", person.orElse(null), java.sql.Types.OTHER)
                .update();
    }

    Optional<String> org(SchoolId school, String system) {
        return db.sql("select org from school.roster_school where school = :school and system = :system")
                .param("school", school.value())
                .param("system", system)
                .query(String.class)
                .optional();
    }

    void rememberOrg(SchoolId school, String system, String org) {
        db.sql("""
                insert into school.roster_school (school, system, org) values (:school, :system, :org)
                on conflict (school, system) do update set org = excluded.org
                """)
                .param("school", school.value())
                .param("system", system)
                .param("org", org)
                .update();
    }
}
