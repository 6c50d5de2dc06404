package ajar.dots.strengths;

import ajar.dots.StrengthId;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people offer to be seen for. Every verb is its owner's. */
@Repository
public class Strengths {

    public static final int OFFERS_MAX = 10;

    private final JdbcClient db;
    private final Clock clock;

    Strengths(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Somebody's own, as they offered them. */
    @Transactional(readOnly = true)
    public List<Strength> of(SchoolId school, PersonId person) {
        return db.sql("""
                select id, person, words, practice, openly
                  from dots.strength
                 where school = :school and person = :person
                 order by offered_at, id
                """)
                .param("school", school.value())
                .param("person", person.value())
                .query(Strengths::strength)
                .list();
    }

    /** Everybody's, as whoever may read them all; in the order of the ids. */
    @Transactional(readOnly = true)
    public List<Strength> ofAll(SchoolId school) {
        return db.sql("""
                select s.id, s.person, s.words, s.practice, s.openly
                  from dots.strength s
                  join school.person p on p.id = s.person and p.left_on is null
                 where s.school = :school
                 order by s.id
                """)
                .param("school", school.value())
                .query(Strengths::strength)
                .list();
    }

    /** Offers one more thing; false where it does not fit, or there are {@value #OFFERS_MAX} already. */
    @Transactional
    public boolean offer(SchoolId school, PersonId person, Strength.Said said) {
        return said.fits()
                && db.sql("""
                insert into dots.strength (id, school, person, words, practice, openly, offered_at)
                select :id, :school, :person, :words,
                       (select id from school.practice where id = :practice::uuid and school = :school), :openly, :now
                 where (select count(*) from dots.strength where person = :person) < :most
                """)
                                .param("id", UUID.randomUUID())
                                .param("school", school.value())
                                .param("person", person.value())
                                .param("words", said.words())
                                .param("practice", id(said))
                                .param("openly", said.openly())
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .param("most", OFFERS_MAX)
                                .update()
                        == 1;
    }

    /** Says it otherwise; empty where there is no such offer of theirs, false where what is said does not fit. */
    @Transactional
    public Optional<Boolean> change(SchoolId school, PersonId person, StrengthId strength, Strength.Said said) {
        if (of(school, person).stream().noneMatch(one -> one.id().equals(strength))) {
            return Optional.empty();
        }
        return Optional.of(said.fits()
                && db.sql("""
                update dots.strength
                   set words = :words, openly = :openly,
                       practice = (select id from school.practice where id = :practice::uuid and school = :school)
                 where id = :strength and person = :person
                """)
                                .param("words", said.words())
                                .param("openly", said.openly())
                                .param("practice", id(said))
                                .param("school", school.value())
                                .param("strength", strength.value())
                                .param("person", person.value())
                                .update()
                        == 1);
    }

    /** Takes it back; false where there is no such offer of theirs. */
    @Transactional
    public boolean withdraw(PersonId person, StrengthId strength) {
        return db.sql("delete from dots.strength where id = :strength and person = :person")
                        .param("strength", strength.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    private static @Nullable UUID id(Strength.Said said) {
        return said.practice() == null ? null : said.practice().value();
    }

    private static Strength strength(ResultSet row, int n) throws SQLException {
        var practice = row.getObject("practice", UUID.class);
        return new Strength(
                new StrengthId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new Strength.Said(
                        row.getString("words"),
                        practice == null ? null : new PracticeId(practice),
                        row.getBoolean("openly")));
    }
}
