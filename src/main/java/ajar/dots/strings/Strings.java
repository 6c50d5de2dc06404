package ajar.dots.strings;

import ajar.dots.strings.OwnString.Source;
import ajar.dots.strings.OwnString.Way;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.sql.Array;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The strings that somebody is an end of. They are read where they were said, in that person's name. */
@Repository
public class Strings {

    private final JdbcClient db;

    Strings(JdbcClient db) {
        this.db = db;
    }

    /** The latest first; thanks and a try for the same thing are one. Whoever has left is not named any more. */
    @Transactional(readOnly = true)
    public List<OwnString> of(SchoolId school, PersonId me) {
        // Read once and kept: else PostgreSQL reads all of it again for each colleague.
        return db.sql("""
                with own as materialized (
                    select case when learner = :me then teacher else learner end as colleague, learner = :me as learned,
                           source, source_id, what, page, way, at, practices
                      from dots.string
                     where school = :school and :me in (learner, teacher))
                select c.id as colleague, c.name, s.learned, s.source, s.what, s.page, max(s.at) as at,
                       array_agg(distinct s.way order by s.way) as ways,
                       array(select p.name from school.practice p where p.id = any (s.practices) order by p.name) as practices
                  from own s
                  join school.person c on c.id = s.colleague and c.left_on is null
                 group by c.id, c.name, s.learned, s.source, s.source_id, s.what, s.page, s.practices
                 order by max(s.at) desc, c.name, s.source_id
                """)
                .param("school", school.value())
                .param("me", me.value())
                .query((row, n) -> new OwnString(
                        new PersonId(row.getObject("colleague", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("learned"),
                        Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)),
                        row.getString("what"),
                        words(row.getArray("practices")).toList(),
                        row.getObject("page", UUID.class),
                        words(row.getArray("ways"))
                                .map(way -> Way.valueOf(way.toUpperCase(Locale.ROOT)))
                                .toList(),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Stream<String> words(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray());
    }
}
