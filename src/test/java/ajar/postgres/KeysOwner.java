package ajar.postgres;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database of data keys past its policies. Inject it into a {@code @ModuleTest} or {@code @WebTest}. */
public final class KeysOwner {

    private final DatabaseAccess access;
    private final JdbcClient db;

    KeysOwner(DatabaseAccess access) {
        var login = access.owner();
        this.access = access;
        this.db = JdbcClient.create(new SingleConnectionDataSource(access.url(), login.name(), login.password(), true));
    }

    public JdbcClient db() {
        return db;
    }

    DatabaseAccess access() {
        return access;
    }

    /** The same database, as another node of the application enters it. */
    public KeysDatabase anotherNode(Path home) {
        return KeysDatabase.migrated(access, home);
    }

    /** A database of keys that nobody has used yet. */
    public static KeysDatabase empty(Path home) {
        return KeysDatabase.migrated(TestServer.shared().keysCopy(), home);
    }
}
