package ajar.school.demo;

import ajar.postgres.DatabaseContext;
import ajar.postgres.DatabaseUnavailable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A demo lets anybody in as its people, so it must never open a database in which a real school lives; and a real school does not begin
 * among made-up people. Looked at before the first page can be asked for.
 */
@Component
class OneKindOfSchool implements InitializingBean {

    private final JdbcClient db;
    private final TransactionTemplate reading;
    private final boolean demo;

    OneKindOfSchool(JdbcClient db, PlatformTransactionManager transactions, @Value("${ajar.demo:false}") boolean demo) {
        this.db = db;
        this.reading = new TransactionTemplate(transactions);
        this.demo = demo;
    }

    @Override
    public void afterPropertiesSet() {
        if (demo && holds(false)) {
            throw new DatabaseUnavailable(
                    "A real school lives in this database, and a demo would let anybody in as its people.",
                    "Start it with ./ajar serve, or give the demo another AJAR_HOME or database.");
        }
        if (!demo && holds(true)) {
            throw new DatabaseUnavailable(
                    "The made-up school of the demo lives in this database.",
                    "Start the demo with ./ajar, or give your own school another AJAR_HOME or database.");
        }
    }

    private boolean holds(boolean madeUp) {
        return DatabaseContext.asJob(
                "sign_in",
                () -> Boolean.TRUE.equals(
                        reading.execute(status -> db.sql("select exists (select from school.school where demo = :demo)")
                                .param("demo", madeUp)
                                .query(Boolean.class)
                                .single())));
    }
}
