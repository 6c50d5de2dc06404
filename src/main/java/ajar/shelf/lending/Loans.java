package ajar.shelf.lending;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.shelf.BookId;
import ajar.shelf.CopyId;
import ajar.shelf.LoanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies on their way from one to another. The two read who they are; all others that a copy is lent. What was refused, called off or is
 * back is gone.
 */
@Repository
public class Loans {

    private final JdbcClient db;
    private final Copies copies;
    private final Clock clock;

    Loans(JdbcClient db, Copies copies, Clock clock) {
        this.db = db;
        this.copies = copies;
        this.clock = clock;
    }

    /** Those of which the person is one of the two: what waits for an answer first, then what is lent longest. */
    @Transactional(readOnly = true)
    public List<Loan> of(SchoolId school, PersonId person) {
        return db.sql("""
                select l.id, l.copy, c.book, b.title, c.owner, o.name as owner_name, l.borrower, p.name as borrower_name, l.lent_on
                  from shelf.loan l
                  join shelf.copy c on c.id = l.copy
                  join shelf.book b on b.id = c.book
                  join school.person o on o.id = c.owner
                  join school.person p on p.id = l.borrower
                 where l.school = :school and :person in (c.owner, l.borrower)
                 order by l.lent_on nulls first, l.asked_at, l.id
                """)
                .param("school", school.value())
                .param("person", person.value())
                .query(Loans::loan)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Loan> find(SchoolId school, PersonId person, LoanId loan) {
        return of(school, person).stream().filter(one -> one.id().equals(loan)).findFirst();
    }

    /** Asks the owner of a copy; harmless when repeated. */
    @Transactional
    public LendAnswer ask(SchoolId school, PersonId borrower, CopyId copy) {
        var found = copies.find(school, copy);
        if (found.isEmpty()) {
            return LendAnswer.NOT_THERE;
        } else if (!found.get().lends() || found.get().owner().equals(borrower)) {
            return LendAnswer.NOT_LENT;
        }
        insert(school, copy, borrower, null);
        return LendAnswer.ASKED;
    }

    /** The owner gives it to whoever asked. */
    @Transactional
    public LendAnswer agree(SchoolId school, PersonId owner, LoanId loan, LocalDate today) {
        var asked = find(school, owner, loan).filter(one -> one.owner().equals(owner));
        if (asked.isEmpty()) {
            return LendAnswer.NOT_THERE;
        } else if (asked.get().isLent()) {
            return LendAnswer.LENT;
        }
        lock(asked.get().copy());
        return isOut(school, asked.get().copy()) ? LendAnswer.IS_OUT : lendTo(loan, today);
    }

    /** The owner gave it to a colleague in passing. */
    @Transactional
    public LendAnswer lend(SchoolId school, PersonId owner, CopyId copy, PersonId borrower, LocalDate today) {
        var own = copies.find(school, copy).filter(one -> one.owner().equals(owner));
        if (own.isEmpty() || borrower.equals(owner) || !isHere(school, borrower)) {
            return LendAnswer.NOT_THERE;
        }
        lock(copy);
        if (isOut(school, copy)) {
            return LendAnswer.IS_OUT;
        }
        insert(school, copy, borrower, today);
        return db.sql("update shelf.loan set lent_on = :today where copy = :copy and borrower = :borrower")
                                .param("today", today)
                                .param("copy", copy.value())
                                .param("borrower", borrower.value())
                                .update()
                        == 1
                ? LendAnswer.LENT
                : LendAnswer.NOT_THERE;
    }

    /** Refused, called off or back: either of the two says so. The book, or empty where the person is neither. */
    @Transactional
    public Optional<BookId> end(SchoolId school, PersonId person, LoanId loan) {
        var found = find(school, person, loan);
        found.ifPresent(one -> db.sql("delete from shelf.loan where id = :loan")
                .param("loan", loan.value())
                .update());
        return found.map(Loan::book);
    }

    private LendAnswer lendTo(LoanId loan, LocalDate today) {
        return db.sql("update shelf.loan set lent_on = :today where id = :loan")
                                .param("today", today)
                                .param("loan", loan.value())
                                .update()
                        == 1
                ? LendAnswer.LENT
                : LendAnswer.NOT_THERE;
    }

    private boolean isOut(SchoolId school, CopyId copy) {
        return copies.find(school, copy).filter(Copy::isLent).isPresent();
    }

    private boolean isHere(SchoolId school, PersonId person) {
        return db.sql("select count(*) from school.person where school = :school and id = :person and left_on is null")
                        .param("school", school.value())
                        .param("person", person.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** One after another, so that a copy given to two at once is given to the first; the table would refuse the second rudely. */
    private void lock(CopyId copy) {
        db.sql("select id from shelf.copy where id = :copy for update")
                .param("copy", copy.value())
                .query((row, n) -> 0)
                .list();
    }

    private void insert(SchoolId school, CopyId copy, PersonId borrower, @Nullable LocalDate lentOn) {
        db.sql("""
                insert into shelf.loan (school, copy, borrower, asked_at, lent_on)
                values (:school, :copy, :borrower, :now, cast(:lentOn as date))
                on conflict (copy, borrower) do nothing
                """)
                .param("school", school.value())
                .param("copy", copy.value())
                .param("borrower", borrower.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("lentOn", lentOn)
                .update();
    }

    private static Loan loan(ResultSet row, int n) throws SQLException {
        return new Loan(
                new LoanId(row.getObject("id", UUID.class)),
                new CopyId(row.getObject("copy", UUID.class)),
                new BookId(row.getObject("book", UUID.class)),
                row.getString("title"),
                new PersonId(row.getObject("owner", UUID.class)),
                row.getString("owner_name"),
                new PersonId(row.getObject("borrower", UUID.class)),
                row.getString("borrower_name"),
                row.getObject("lent_on", LocalDate.class));
    }
}
