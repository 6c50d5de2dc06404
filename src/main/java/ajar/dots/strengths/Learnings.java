package ajar.dots.strengths;

import ajar.dots.LearnedId;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people say that they learned from each other. The two of them read it; it counts while both let it. */
@Repository
public class Learnings {

    private static final String SELECT = """
            select l.id, l.learner, a.name as learner_name, l.taught, b.name as taught_name, l.words, l.practice, l.said_at, l.stands
              from dots.learned l
              join school.person a on a.id = l.learner
              join school.person b on b.id = l.taught
            """;

    private final JdbcClient db;
    private final Clock clock;

    Learnings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whether there is something that the caller can have learned from a colleague: a visit, a try or thanks. */
    @Transactional(readOnly = true)
    public boolean hasMet(PersonId colleague) {
        return db.sql("select dots.has_met(:colleague)")
                .param("colleague", colleague.value())
                .query(Boolean.class)
                .single();
    }

    /** Says it, in the name of the learner; false where they never met, or the words do not fit. */
    @Transactional
    public boolean say(SchoolId school, PersonId learner, PersonId taught, String said, @Nullable PracticeId practice) {
        var words = said.strip();
        if (words.isEmpty() || words.length() > Learned.WORDS_MAX || learner.equals(taught) || !hasMet(taught)) {
            return false;
        }
        return db.sql("""
                insert into dots.learned (id, school, learner, taught, words, practice, said_at)
                values (:id, :school, :learner, :taught, :words,
                        (select id from school.practice where id = :practice::uuid and school = :school), :now)
                """)
                        .param("id", UUID.randomUUID())
                        .param("school", school.value())
                        .param("learner", learner.value())
                        .param("taught", taught.value())
                        .param("words", words)
                        .param("practice", practice == null ? null : practice.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What somebody said, the latest first. */
    @Transactional(readOnly = true)
    public List<Learned> saidBy(SchoolId school, PersonId learner) {
        return db.sql(SELECT + " where l.school = :school and l.learner = :learner order by l.said_at desc, l.id")
                .param("school", school.value())
                .param("learner", learner.value())
                .query(Learnings::learned)
                .list();
    }

    /** What others said of somebody, the latest first. */
    @Transactional(readOnly = true)
    public List<Learned> about(SchoolId school, PersonId taught) {
        return db.sql(SELECT + " where l.school = :school and l.taught = :taught order by l.said_at desc, l.id")
                .param("school", school.value())
                .param("taught", taught.value())
                .query(Learnings::learned)
                .list();
    }

    /** Everything that counts, as whoever may read it all. */
    @Transactional(readOnly = true)
    public List<Learned> standing(SchoolId school) {
        return db.sql(SELECT + """
                 where l.school = :school and l.stands and b.left_on is null
                   and not exists (select from dots.put_aside x where x.person = l.taught and x.practice = l.practice)
                 order by l.id
                """)
                .param("school", school.value())
                .query(Learnings::learned)
                .list();
    }

    /** The learner takes it back; false where it is not theirs. */
    @Transactional
    public boolean takeBack(PersonId learner, LearnedId learned) {
        return db.sql("delete from dots.learned where id = :learned and learner = :learner")
                        .param("learned", learned.value())
                        .param("learner", learner.value())
                        .update()
                == 1;
    }

    /** Whom it is about lets it count, or not; false where it is about somebody else. */
    @Transactional
    public boolean letStand(LearnedId learned, boolean yes) {
        return db.sql("select dots.let_stand(:learned, :yes)")
                .param("learned", learned.value())
                .param("yes", yes)
                .query(Boolean.class)
                .single();
    }

    private static Learned learned(ResultSet row, int n) throws SQLException {
        var practice = row.getObject("practice", UUID.class);
        return new Learned(
                new LearnedId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("learner", UUID.class)),
                row.getString("learner_name"),
                new PersonId(row.getObject("taught", UUID.class)),
                row.getString("taught_name"),
                row.getString("words"),
                practice == null ? null : new PracticeId(practice),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("stands"));
    }
}
