package ajar.shelf.lending;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.shelf.BookId;
import ajar.shelf.CopyId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who owns a copy of what. Everybody says so of themselves, and takes it back. */
@Repository
public class Copies {

    private final JdbcClient db;

    Copies(JdbcClient db) {
        this.db = db;
    }

    /** All copies of a school, by their owners' names. Who has left has none to lend. */
    @Transactional(readOnly = true)
    public List<Copy> of(SchoolId school) {
        return db.sql("""
                select c.id, c.book, c.owner, p.name, c.lends, shelf.is_lent(c.id) as is_lent
                  from shelf.copy c
                  join school.person p on p.id = c.owner and p.left_on is null
                 where c.school = :school
                 order by p.name, c.id
                """)
                .param("school", school.value())
                .query((row, n) -> new Copy(
                        new CopyId(row.getObject("id", UUID.class)),
                        new BookId(row.getObject("book", UUID.class)),
                        new PersonId(row.getObject("owner", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("lends"),
                        row.getBoolean("is_lent")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Copy> find(SchoolId school, CopyId copy) {
        return of(school).stream().filter(one -> one.id().equals(copy)).findFirst();
    }

    /** Says that somebody owns a copy, and whether they would lend it; a second time changes the latter. False where there is no such book. */
    @Transactional
    public boolean own(SchoolId school, BookId book, PersonId owner, boolean lends) {
        int changed = db.sql(
                        "update shelf.copy set lends = :lends where school = :school and book = :book and owner = :owner")
                .param("lends", lends)
                .param("school", school.value())
                .param("book", book.value())
                .param("owner", owner.value())
                .update();
        return changed == 1 || bring(school, book, owner, lends);
    }

    /** Writes down a copy that nobody has written down yet, such as one from a list; false where there is one, or no such book. */
    @Transactional
    public boolean bring(SchoolId school, BookId book, PersonId owner, boolean lends) {
        return db.sql("""
                insert into shelf.copy (school, book, owner, lends)
                select b.school, b.id, p.id, :lends
                  from shelf.book b
                  join school.person p on p.school = b.school and p.id = :owner and p.left_on is null
                 where b.school = :school and b.id = :book
                on conflict do nothing
                """)
                        .param("lends", lends)
                        .param("owner", owner.value())
                        .param("school", school.value())
                        .param("book", book.value())
                        .update()
                == 1;
    }

    /** Its owner has it no more; what was asked of it or lent goes with it. The book it was of, or empty where it is not theirs. */
    @Transactional
    public Optional<BookId> giveUp(SchoolId school, CopyId copy, PersonId owner) {
        return db.sql("delete from shelf.copy where school = :school and id = :copy and owner = :owner returning book")
                .param("school", school.value())
                .param("copy", copy.value())
                .param("owner", owner.value())
                .query((row, n) -> new BookId(row.getObject("book", UUID.class)))
                .optional();
    }
}
