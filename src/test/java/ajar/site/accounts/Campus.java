package ajar.site.accounts;

import ajar.postgres.Owner;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Schools and people that a test speaks of, made past the policies; each test names its own. */
public final class Campus {

    private final Owner owner;

    public Campus(Owner owner) {
        this.owner = owner;
    }

    /** A school of a district, which is made if there is none of that name. */
    public UUID school(String district, String name) {
        owner.db()
                .sql(
                        "insert into school.district (name) select :name where not exists (select from school.district where name = :name)")
                .param("name", district)
                .update();
        return owner.db()
                .sql("""
                        insert into school.school (district, name, zone)
                        select id, :name, 'Europe/London' from school.district where name = :district
                        returning id
                        """)
                .param("name", name)
                .param("district", district)
                .query(UUID.class)
                .single();
    }

    public UUID person(UUID school, String given, String family, String... roles) {
        return read(school, given, family, null, roles);
    }

    /** Somebody whose mail address the school has noted. */
    public UUID reader(UUID school, String given, String family, String mail, String... roles) {
        return read(school, given, family, mail, roles);
    }

    private UUID read(UUID school, String given, String family, @Nullable String mail, String... roles) {
        var id = owner.db()
                .sql("""
                        insert into school.person (school, code, given_name, family_name, email)
                        values (:school, :code, :given, :family, :mail) returning id
                        """)
                .param("school", school)
                .param("code", (given + family).toUpperCase(Locale.ROOT))
                .param("given", given)
                .param("family", family)
                .param("mail", mail)
                .query(UUID.class)
                .single();
        for (var role : roles) {
            owner.db()
                    .sql("insert into school.role (school, person, role) values (:school, :person, :role)")
                    .param("school", school)
                    .param("person", id)
                    .param("role", role)
                    .update();
        }
        return id;
    }
}
