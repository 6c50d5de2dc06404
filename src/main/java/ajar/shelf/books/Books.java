package ajar.shelf.books;

import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import ajar.shelf.BookId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The books of a school. Everybody reads and adds; the database holds back who may not change one. */
@Repository
public class Books {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Books(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** All, by title. */
    @Transactional(readOnly = true)
    public List<Book> of(SchoolId school) {
        var practices = practices(school);
        return db.sql("""
                select b.id, b.isbn, b.title, b.authors, b.stands, b.added_by, c.book is not null as has_cover
                  from shelf.book b
                  left join shelf.cover c on c.book = b.id
                 where b.school = :school
                 order by lower(b.title), b.id
                """)
                .param("school", school.value())
                .query((row, n) -> book(row, practices))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Book> find(SchoolId school, BookId book) {
        return of(school).stream().filter(one -> one.id().equals(book)).findFirst();
    }

    @Transactional
    public BookAnswer add(SchoolId school, PersonId by, Details details) {
        var flaw = details.flaw();
        if (flaw.isPresent()) {
            return new BookAnswer.Refused(flaw.get());
        }
        var id = UUID.randomUUID();
        if (insert(id, school, by, details) == 0) {
            return new BookAnswer.AlreadyHere(numbered(school, details).orElseThrow());
        }
        var book = new BookId(id);
        tag(school, book, details.practices());
        if (details.number().isPresent()) {
            events.publishEvent(new BookAdded(school, book, by));
        }
        return new BookAnswer.Kept(book);
    }

    /** Writes anew what a book is; empty where it is not the caller's to change. */
    @Transactional
    public Optional<BookAnswer> change(SchoolId school, BookId book, Details details) {
        var flaw = details.flaw();
        if (flaw.isPresent()) {
            return Optional.of(new BookAnswer.Refused(flaw.get()));
        }
        var other = numbered(school, details).filter(one -> !one.equals(book));
        if (other.isPresent()) {
            return Optional.of(new BookAnswer.AlreadyHere(other.get()));
        } else if (update(school, book, details) == 0) {
            return Optional.empty();
        }
        tag(school, book, details.practices());
        return Optional.of(new BookAnswer.Kept(book));
    }

    /** Takes a book off the shelf with all that is about it; false where that is not the caller's, or others have put something there. */
    @Transactional
    public boolean remove(SchoolId school, BookId book) {
        return db.sql("delete from shelf.book where school = :school and id = :book")
                        .param("school", school.value())
                        .param("book", book.value())
                        .update()
                == 1;
    }

    private int insert(UUID id, SchoolId school, PersonId by, Details details) {
        return db.sql("""
                insert into shelf.book (id, school, isbn, title, authors, stands, added_by)
                values (:id, :school, :isbn, :title, :authors, :stands, :by)
                on conflict (school, isbn) do nothing
                """)
                .param("id", id)
                .param("school", school.value())
                .param("isbn", isbn(details))
                .param("title", details.title())
                .param("authors", details.authors())
                .param("stands", details.stands())
                .param("by", by.value())
                .update();
    }

    private int update(SchoolId school, BookId book, Details details) {
        return db.sql("""
                update shelf.book
                   set isbn = :isbn, title = :title, authors = :authors, stands = :stands
                 where school = :school and id = :book
                """)
                .param("isbn", isbn(details))
                .param("title", details.title())
                .param("authors", details.authors())
                .param("stands", details.stands())
                .param("school", school.value())
                .param("book", book.value())
                .update();
    }

    private Optional<BookId> numbered(SchoolId school, Details details) {
        return db.sql("select id from shelf.book where school = :school and isbn = :isbn")
                .param("school", school.value())
                .param("isbn", isbn(details))
                .query((row, n) -> new BookId(row.getObject("id", UUID.class)))
                .optional();
    }

    private void tag(SchoolId school, BookId book, Set<PracticeId> practices) {
        db.sql("delete from shelf.book_practice where school = :school and book = :book")
                .param("school", school.value())
                .param("book", book.value())
                .update();
        db.sql("""
                insert into shelf.book_practice (school, book, practice)
                select school, :book, id from school.practice where school = :school and id = any (:practices)
                """)
                .param("book", book.value())
                .param("school", school.value())
                .param("practices", practices.stream().map(PracticeId::value).toArray(UUID[]::new))
                .update();
    }

    private Map<UUID, List<PracticeId>> practices(SchoolId school) {
        var practices = new HashMap<UUID, List<PracticeId>>();
        db.sql("""
                select t.book, t.practice
                  from shelf.book_practice t
                  join school.practice p on p.id = t.practice
                 where t.school = :school
                 order by p.name
                """).param("school", school.value()).query(row -> {
            practices
                    .computeIfAbsent(row.getObject("book", UUID.class), book -> new ArrayList<>())
                    .add(new PracticeId(row.getObject("practice", UUID.class)));
        });
        return practices;
    }

    private static @Nullable String isbn(Details details) {
        return details.number().map(Isbn::digits).orElse(null);
    }

    private static Book book(ResultSet row, Map<UUID, List<PracticeId>> practices) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var isbn = row.getString("isbn");
        var addedBy = row.getObject("added_by", UUID.class);
        return new Book(
                new BookId(id),
                isbn == null ? null : new Isbn(isbn),
                row.getString("title"),
                Details.split(row.getString("authors")),
                row.getString("stands"),
                practices.getOrDefault(id, List.of()),
                row.getBoolean("has_cover"),
                addedBy == null ? null : new PersonId(addedBy));
    }
}
