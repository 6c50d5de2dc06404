package ajar.shelf.margins;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.shelf.BookId;
import ajar.shelf.MarginId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Quotes and notes beside the books of a school. All read them; each writes their own. */
@Repository
public class Margins {

    private final JdbcClient db;
    private final Clock clock;

    Margins(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Those of a book, in the order in which they were written. */
    @Transactional(readOnly = true)
    public List<Margin> of(SchoolId school, BookId book) {
        return db.sql("""
                select m.id, m.kind, m.person, p.name, m.words, m.page
                  from shelf.margin m
                  join school.person p on p.id = m.person
                 where m.school = :school and m.book = :book
                 order by m.written_at, m.id
                """)
                .param("school", school.value())
                .param("book", book.value())
                .query((row, n) -> new Margin(
                        new MarginId(row.getObject("id", UUID.class)),
                        Margin.Kind.of(row.getString("kind")),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("name"),
                        row.getString("words"),
                        row.getString("page")))
                .list();
    }

    /** Writes one; false where it is empty or too long, or the book is not the school's. */
    @Transactional
    public boolean write(SchoolId school, PersonId person, BookId book, Margin.Kind kind, String words, String page) {
        var said = words.strip();
        var where = page.strip();
        return !said.isEmpty()
                && said.length() <= Margin.WORDS_LENGTH_MAX
                && where.length() <= Margin.PAGE_LENGTH_MAX
                && db.sql("""
                        insert into shelf.margin (school, book, person, kind, words, page, written_at)
                        select school, id, :person, :kind, :words, :page, :now
                          from shelf.book
                         where school = :school and id = :book
                        """)
                                .param("person", person.value())
                                .param("kind", kind.word())
                                .param("words", said)
                                .param("page", where)
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .param("school", school.value())
                                .param("book", book.value())
                                .update()
                        == 1;
    }

    /** The book that it stood beside, or empty where it is neither the caller's nor the caller a moderator. */
    @Transactional
    public Optional<BookId> takeAway(SchoolId school, MarginId margin) {
        return db.sql("delete from shelf.margin where school = :school and id = :margin returning book")
                .param("school", school.value())
                .param("margin", margin.value())
                .query((row, n) -> new BookId(row.getObject("book", UUID.class)))
                .optional();
    }
}
