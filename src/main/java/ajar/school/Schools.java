package ajar.school;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The schools of the installation, as far as the context of the transaction sees them. */
@Repository
public class Schools {

    private final JdbcClient db;

    Schools(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public School get(SchoolId id) {
        return all().stream()
                .filter(school -> school.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<School> all() {
        return db.sql("""
                select id, name, zone, first_weekday, family_name_first, demo
                  from school.school
                 order by name, id
                """)
                .query((row, n) -> new School(
                        new SchoolId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        ZoneId.of(row.getString("zone")),
                        DayOfWeek.of(row.getInt("first_weekday")),
                        row.getBoolean("family_name_first"),
                        row.getBoolean("demo")))
                .list();
    }

    /** Schools of one district together, as far as the context may know of them; a school of none by itself. */
    @Transactional(readOnly = true)
    public List<List<SchoolId>> byDistrict() {
        return db.sql("""
                select array_agg(id order by id) as schools
                  from school.school
                 group by coalesce(district, id)
                 order by 1
                """)
                .query((row, n) -> Stream.of((Object[]) row.getArray("schools").getArray())
                        .map(id -> new SchoolId((UUID) id))
                        .toList())
                .list();
    }
}
