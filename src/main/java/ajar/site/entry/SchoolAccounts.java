package ajar.site.entry;

import ajar.postgres.DatabaseContext;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Names and password hashes of those who may sign in. */
@Repository
class SchoolAccounts implements Accounts {

    private final JdbcClient db;
    private final TransactionTemplate reading;

    SchoolAccounts(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.reading = new TransactionTemplate(transactions);
    }

    /** Before anybody is known, so as a job; with no transaction of a person's around it. */
    @Override
    public Optional<Account> named(String name) {
        return DatabaseContext.asJob("sign_in", () -> reading.execute(status -> find(name)));
    }

    private Optional<Account> find(String name) {
        return db.sql("select person, school, password from site.account where name = lower(:name)")
                .param("name", name.strip())
                .query((row, n) -> new Account(
                        new SignedIn(row.getObject("person", UUID.class), row.getObject("school", UUID.class)),
                        row.getString("password")))
                .optional();
    }
}
