package ajar.dots.strengths;

import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** For which practices colleagues learned from somebody, counted from tries and thanks; and what somebody put aside of it. */
@Repository
public class KnownFor {

    private final JdbcClient db;

    KnownFor(JdbcClient db) {
        this.db = db;
    }

    /** One's own, the most learned first. */
    public record Own(PracticeId practice, int learners, boolean aside) {}

    /** What the caller is known for. */
    @Transactional(readOnly = true)
    public List<Own> mine() {
        return db.sql("select practice, learners, aside from dots.my_evidence() order by learners desc, practice")
                .query((row, n) -> new Own(
                        new PracticeId(row.getObject("practice", UUID.class)),
                        row.getInt("learners"),
                        row.getBoolean("aside")))
                .list();
    }

    /** How many learned what from whom; as the job {@code dots}. */
    @Transactional(readOnly = true)
    public Map<PersonId, Map<PracticeId, Integer>> ofAll() {
        var all = new HashMap<PersonId, Map<PracticeId, Integer>>();
        db.sql("select taught, practice, learners from dots.evidence()").query(row -> {
            all.computeIfAbsent(new PersonId(row.getObject("taught", UUID.class)), one -> new HashMap<>())
                    .put(new PracticeId(row.getObject("practice", UUID.class)), row.getInt("learners"));
        });
        return all;
    }

    /** From now on nobody finds the person by that practice, but by what they offer themselves. Harmless when repeated. */
    @Transactional
    public void putAside(SchoolId school, PersonId person, PracticeId practice) {
        db.sql("""
                insert into dots.put_aside (school, person, practice)
                select :school, :person, id from school.practice where id = :practice and school = :school
                on conflict do nothing
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("practice", practice.value())
                .update();
    }

    @Transactional
    public void bringBack(PersonId person, PracticeId practice) {
        db.sql("delete from dots.put_aside where person = :person and practice = :practice")
                .param("person", person.value())
                .param("practice", practice.value())
                .update();
    }
}
