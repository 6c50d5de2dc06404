package ajar.postgres;

import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The database past row level security, for preparing a test and for looking at what it left behind. Inject it into a
 * {@code @ModuleTest} or {@code @WebTest}.
 */
public final class Owner {

    private final JdbcClient db;

    Owner(DatabaseAccess access) {
        var login = access.owner();
        this.db = JdbcClient.create(new SingleConnectionDataSource(access.url(), login.name(), login.password(), true));
    }

    public JdbcClient db() {
        return db;
    }

    /** Removes all rows but those that migrations put there. */
    public void emptyTables() {
        var tables = new HashSet<>(TestServer.tablesWithRows(db));
        tables.removeAll(TestServer.shared().filledByMigrations());
        if (!tables.isEmpty()) {
            db.sql("truncate " + String.join(", ", tables) + " cascade").update();
        }
    }
}
