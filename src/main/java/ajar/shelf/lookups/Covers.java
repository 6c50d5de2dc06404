package ajar.shelf.lookups;

import ajar.postgres.DatabaseContext;
import ajar.school.SchoolId;
import ajar.shelf.BookId;
import ajar.shelf.books.Book;
import ajar.shelf.books.BookAdded;
import ajar.shelf.books.Books;
import ajar.site.limits.Limit;
import ajar.site.limits.RateLimits;
import ajar.site.outgoing.Outgoing;
import ajar.site.outgoing.Request;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Pictures of fronts: fetched once, when a book comes onto the shelf, drawn anew and kept here. */
@Repository
public class Covers {

    private static final Logger LOG = LoggerFactory.getLogger(Covers.class);
    private static final int OK = 200;

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Books books;
    private final LookUps lookUps;
    private final Outgoing outgoing;
    private final RateLimits limits;
    private final Clock clock;

    Covers(
            JdbcClient db,
            TransactionTemplate transaction,
            Books books,
            LookUps lookUps,
            Outgoing outgoing,
            RateLimits limits,
            Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.books = books;
        this.lookUps = lookUps;
        this.outgoing = outgoing;
        this.limits = limits;
        this.clock = clock;
    }

    /** As JPEG. */
    @Transactional(readOnly = true)
    public Optional<byte[]> of(SchoolId school, BookId book) {
        return db.sql("select picture from shelf.cover where school = :school and book = :book")
                .param("school", school.value())
                .param("book", book.value())
                .query((row, n) -> row.getBytes("picture"))
                .optional();
    }

    /**
     * A cover is no more than nice to have: whoever adds a book does not wait for it, a long list brings the first ones alone, and nobody
     * tries again.
     */
    @Async
    @TransactionalEventListener
    void on(BookAdded added) {
        if (!lookUps.areOn()
                || !limits.take(Limit.BOOKS_LOOKED_UP, added.school().value().toString())
                        .isZero()) {
            return;
        }
        var by = added.addedBy().value();
        var school = added.school();
        DatabaseContext.as(by, school.value(), () -> books.find(school, added.book()))
                .map(Book::isbn)
                .map(lookUps::find)
                .flatMap(Covers::address)
                .flatMap(this::fetched)
                .ifPresent(picture -> DatabaseContext.as(
                        by,
                        school.value(),
                        () -> transaction.executeWithoutResult(status -> keep(school, added.book(), picture))));
    }

    private static Optional<URI> address(LookUpAnswer answer) {
        if (answer instanceof LookUpAnswer.Found found && !found.cover().isEmpty()) {
            try {
                return Optional.of(URI.create(found.cover()));
            } catch (IllegalArgumentException noAddress) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> fetched(URI address) {
        try {
            var answer = outgoing.send(Request.get(address));
            return answer.status() == OK ? FrontPicture.drawnFrom(answer.body()) : Optional.empty();
        } catch (IOException e) {
            LOG.warn("The cover of a book did not come: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private void keep(SchoolId school, BookId book, byte[] picture) {
        db.sql("""
                insert into shelf.cover (book, school, picture, drawn_at)
                select id, school, :picture, :now from shelf.book where school = :school and id = :book
                on conflict (book) do nothing
                """)
                .param("picture", picture)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("school", school.value())
                .param("book", book.value())
                .update();
    }
}
