package ajar.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second database, which holds the keys of confidential text and nothing else. Its connections are few and its own: what goes
 * wrong in the main database cannot read a key, and a transaction there is none here. Safe to share between threads.
 */
public final class KeysDatabase implements AutoCloseable {

    private static final int CONNECTIONS_MAX = 4;

    private final HikariDataSource source;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Path home;

    private KeysDatabase(HikariDataSource source, Path home) {
        this.source = source;
        this.home = home;
        this.db = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        // Whatever the main database is in the midst of, a key is thrown away for good.
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /** Brings the tables of the keys up to date as their owner, then enters as the role that may read and write rows only. */
    static KeysDatabase migrated(DatabaseAccess access, Path home) {
        Flyway flyway = Flyway.configure()
                .dataSource(access.url(), access.owner().name(), access.owner().password())
                .load();
        new ModuleMigrations("db/keys/", List.of("vault"), access.app()).migrate(flyway);
        return new KeysDatabase(new HikariDataSource(pool(access)), home);
    }

    public JdbcClient db() {
        return db;
    }

    public TransactionTemplate transaction() {
        return transaction;
    }

    /** The directory beside the data, for the key that locks the keys when an operator names no other place. */
    public Path home() {
        return home;
    }

    @Override
    public void close() {
        source.close();
    }

    private static HikariConfig pool(DatabaseAccess access) {
        var pool = new HikariConfig();
        pool.setPoolName("keys");
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.app().name());
        pool.setPassword(access.app().password());
        pool.setMaximumPoolSize(CONNECTIONS_MAX);
        pool.setMinimumIdle(1);
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("socketTimeout", "60");
        pool.addDataSourceProperty(
                "options", "-c statement_timeout=30s -c lock_timeout=5s -c idle_in_transaction_session_timeout=60s");
        return pool;
    }
}
