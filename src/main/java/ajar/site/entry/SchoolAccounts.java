package ajar.site.entry;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Names and password hashes of those who may sign in. */
@Repository
class SchoolAccounts implements Accounts {

    private final JdbcClient db;

    SchoolAccounts(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> named(String name) {
        return db.sql("select person, school, password from site.account where name = lower(:name)")
                .param("name", name.strip())
                .query((row, n) -> new Account(
                        new SignedIn(row.getObject("person", UUID.class), row.getObject("school", UUID.class)),
                        row.getString("password")))
                .optional();
    }
}
