package ajar.shelf.picks;

import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import ajar.shelf.BookId;
import ajar.shelf.PickId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The chapters that a school's people picked. All read them; each writes their own. */
@Repository
public class Picks {

    private final JdbcClient db;
    private final Clock clock;

    Picks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** All of the school, the shortest first. */
    @Transactional(readOnly = true)
    public List<Pick> of(SchoolId school) {
        return db.sql("""
                select k.id, k.book, b.title, k.person, p.name, k.chapter, k.practice, k.minutes, k.verdict, k.why
                  from shelf.pick k
                  join shelf.book b on b.id = k.book
                  join school.person p on p.id = k.person
                 where k.school = :school
                 order by k.minutes, k.picked_at, k.id
                """).param("school", school.value()).query(Picks::pick).list();
    }

    @Transactional(readOnly = true)
    public Optional<Pick> find(SchoolId school, PickId pick) {
        return of(school).stream().filter(one -> one.id().equals(pick)).findFirst();
    }

    /** Picks a chapter; empty where it does not fit, or the book is not the school's. */
    @Transactional
    public Optional<PickId> pick(SchoolId school, PersonId picker, BookId book, Pick.Text text) {
        if (!text.fits()) {
            return Optional.empty();
        }
        var id = UUID.randomUUID();
        int written = db.sql("""
                insert into shelf.pick (id, school, book, person, chapter, practice, minutes, verdict, why, picked_at)
                select :id, b.school, b.id, :person, :chapter,
                       (select id from school.practice where id = :practice::uuid and school = b.school),
                       :minutes, :verdict, nullif(:why, ''), :now
                  from shelf.book b
                 where b.school = :school and b.id = :book
                """)
                .param("id", id)
                .param("person", picker.value())
                .param("chapter", text.chapter())
                .param(
                        "practice",
                        text.practice() == null ? null : text.practice().value())
                .param("minutes", text.minutes())
                .param("verdict", text.verdict().word())
                .param("why", text.why())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("school", school.value())
                .param("book", book.value())
                .update();
        return written == 1 ? Optional.of(new PickId(id)) : Optional.empty();
    }

    /** Takes a pick away; false where it is neither the caller's nor the caller a moderator. */
    @Transactional
    public boolean takeAway(SchoolId school, PickId pick) {
        return db.sql("delete from shelf.pick where school = :school and id = :pick")
                        .param("school", school.value())
                        .param("pick", pick.value())
                        .update()
                == 1;
    }

    private static Pick pick(ResultSet row, int n) throws SQLException {
        var practice = row.getObject("practice", UUID.class);
        return new Pick(
                new PickId(row.getObject("id", UUID.class)),
                new BookId(row.getObject("book", UUID.class)),
                row.getString("title"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                new Pick.Text(
                        row.getString("chapter"),
                        practice == null ? null : new PracticeId(practice),
                        row.getInt("minutes"),
                        Verdict.of(row.getString("verdict")),
                        Objects.requireNonNullElse(row.getString("why"), "")));
    }
}
