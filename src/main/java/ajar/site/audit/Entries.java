package ajar.site.audit;

import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log; row level security says which entries of it there are for whom. */
@Repository
public class Entries {

    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    /**
     * Entries of a school, the latest first.
     *
     * @param kinds what is looked for
     * @param before only entries before this place: the last one of the page before
     */
    @Transactional(readOnly = true)
    public List<Entry> of(SchoolId school, List<Act.Kind> kinds, long before, int most) {
        return db.sql("""
                select e.place, e.at, coalesce(p.name, '') as who, e.act, coalesce(w.name, '') as whom, e.route, e.times,
                       encode(e.seal, 'hex') as seal
                  from site.audit_entry e
                  left join school.person p on p.id = e.who
                  left join school.person w on w.id = e.whom
                 where e.chain = :school and e.act = any (:acts) and e.place < :before
                 order by e.place desc
                 limit :most
                """)
                .param("school", school.value())
                .param("acts", words(kinds.stream().flatMap(kind -> kind.acts().stream())))
                .param("before", before)
                .param("most", most)
                .query(Entries::entry)
                .list();
    }

    /** What the log says of one person: what they did and what was done about them, the latest first. */
    @Transactional(readOnly = true)
    public List<Entry> about(SchoolId school, PersonId person, long before, int most) {
        return db.sql("""
                select e.place, e.at, coalesce(p.name, '') as who, e.act, coalesce(w.name, '') as whom, e.route, e.times,
                       encode(e.seal, 'hex') as seal
                  from site.audit_entry e
                  left join school.person p on p.id = e.who
                  left join school.person w on w.id = e.whom
                 where e.chain = :school and (e.who = :person or e.whom = :person) and e.place < :before
                 order by e.place desc
                 limit :most
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("before", before)
                .param("most", most)
                .query(Entries::entry)
                .list();
    }

    /** The latest change of somebody's roles by somebody else that they have not marked as seen. */
    @Transactional(readOnly = true)
    public Optional<Entry> unseen(Person person) {
        return db.sql("""
                select e.place, e.at, coalesce(p.name, '') as who, e.act, '' as whom, e.route, e.times, encode(e.seal, 'hex') as seal
                  from site.audit_entry e
                  left join school.person p on p.id = e.who
                 where e.chain = :school and e.whom = :person and e.act = 'roles_changed' and e.who is distinct from :person
                   and e.place > coalesce((select place from site.audit_seen where person = :person), 0)
                 order by e.place desc
                 limit 1
                """)
                .param("school", person.school().value())
                .param("person", person.id().value())
                .query(Entries::entry)
                .optional();
    }

    /** Marks the changes of somebody's own roles as seen; harmless when repeated. */
    @Transactional
    public void see(Person person) {
        db.sql("""
                insert into site.audit_seen (school, person, place)
                select :school, :person, coalesce(max(place), 0)
                  from site.audit_entry
                 where chain = :school and whom = :person and act = 'roles_changed'
                on conflict (person) do update set place = excluded.place
                """)
                .param("school", person.school().value())
                .param("person", person.id().value())
                .update();
    }

    private static String[] words(Stream<Act> acts) {
        return acts.map(Act::word).toArray(String[]::new);
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getLong("place"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("who"),
                Act.of(row.getString("act")),
                row.getString("whom"),
                row.getString("route"),
                row.getInt("times"),
                row.getString("seal"));
    }
}
