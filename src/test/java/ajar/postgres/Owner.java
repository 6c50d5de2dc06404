package ajar.postgres;

import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The database past row level security, for preparing a test and for looking at what it left behind. Inject it into a
 * {@code @ModuleTest} or {@code @WebTest}.
 */
public final class Owner {

    private final DatabaseAccess access;
    private final JdbcClient db;

    Owner(DatabaseAccess access) {
        this.access = access;
        var login = access.owner();
        this.db = JdbcClient.create(new SingleConnectionDataSource(access.url(), login.name(), login.password(), true));
    }

    public JdbcClient db() {
        return db;
    }

    DatabaseAccess access() {
        return access;
    }

    /**
     * Removes all rows but those that migrations put there. A listener of the test before may still work on its rows; it is given
     * way within less time than the database takes to look for two who wait for each other, so that never it is the one to be ended.
     */
    public void emptyTables() {
        var tables = new HashSet<>(TestServer.tablesWithRows(db));
        tables.removeAll(TestServer.shared().filledByMigrations());
        if (!tables.isEmpty()) {
            db.sql("set lock_timeout = '300ms'").update();
            try {
                db.sql("truncate " + String.join(", ", tables) + " cascade").update();
            } finally {
                db.sql("reset lock_timeout").update();
            }
        }
    }
}
