package ajar.shelf.picks;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.shelf.BookId;
import ajar.shelf.PickId;
import ajar.shelf.Thanked;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Thanks for a pick, between the two; nobody counts them. */
@Repository
public class ThanksForPicks {

    public static final int LINE_LENGTH_MAX = 200;

    private final JdbcClient db;
    private final Picks picks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ThanksForPicks(JdbcClient db, Picks picks, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.picks = picks;
        this.events = events;
        this.clock = clock;
    }

    /** Thanks for a pick, of whom, and what they said with it; the line may be empty. */
    public record Given(PickId pick, PersonId from, String name, String line) {}

    /** Those for picks of a book that the caller gave or was given. */
    @Transactional(readOnly = true)
    public List<Given> of(SchoolId school, BookId book) {
        return db.sql("""
                select t.pick, t.person, p.name, t.line
                  from shelf.thanks t
                  join shelf.pick k on k.id = t.pick and k.book = :book
                  join school.person p on p.id = t.person
                 where t.school = :school
                 order by t.thanked_at, t.person
                """)
                .param("book", book.value())
                .param("school", school.value())
                .query((row, n) -> new Given(
                        new PickId(row.getObject("pick", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("name"),
                        Objects.requireNonNullElse(row.getString("line"), "")))
                .list();
    }

    /** A second time changes the line and tells nobody again; empty where there is no such pick of a colleague's. */
    @Transactional
    public Optional<Pick> thank(SchoolId school, PickId pick, PersonId reader, String line) {
        var found = picks.find(school, pick)
                .filter(one -> !one.picker().equals(reader) && line.strip().length() <= LINE_LENGTH_MAX);
        found.ifPresent(one -> {
            if (insert(school, pick, reader, line.strip()) == 1) {
                events.publishEvent(new Thanked(school, pick, reader, one.picker()));
            } else {
                change(pick, reader, line.strip());
            }
        });
        return found;
    }

    private int insert(SchoolId school, PickId pick, PersonId reader, String line) {
        return db.sql("""
                insert into shelf.thanks (pick, person, school, line, thanked_at)
                values (:pick, :reader, :school, nullif(:line, ''), :now)
                on conflict do nothing
                """)
                .param("pick", pick.value())
                .param("reader", reader.value())
                .param("school", school.value())
                .param("line", line)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void change(PickId pick, PersonId reader, String line) {
        db.sql("update shelf.thanks set line = nullif(:line, '') where pick = :pick and person = :reader")
                .param("line", line)
                .param("pick", pick.value())
                .param("reader", reader.value())
                .update();
    }
}
