package ajar.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** The server all tests of a JVM share, with a migrated database that the others are copied from. */
final class TestServer {

    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final Path PLACE = Path.of("target", "postgresql");

    private final EmbeddedPostgres server;
    private final Path home;
    private final DatabaseAccess template;
    private final DatabaseAccess keysTemplate;
    private final Set<String> filledByMigrations;

    private static final class Shared {
        private static final TestServer SERVER = new TestServer();
    }

    private TestServer() {
        try {
            Files.createDirectories(PLACE);
            home = Files.createTempDirectory(PLACE, "run-");
            server = EmbeddedPostgres.start(home, PLACE, Durability.THROWAWAY);
            SpringApplication.getShutdownHandlers().add(this::stop);
            template = Founding.of(server);
            keysTemplate = Founding.keysOf(server);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Flyway flyway = Flyway.configure()
                .dataSource(
                        template.url(),
                        template.owner().name(),
                        template.owner().password())
                .load();
        new ModuleMigrations(migrations(), template.app()).migrate(flyway);
        KeysDatabase.migrated(keysTemplate, PLACE).close();
        filledByMigrations = tablesWithRows(JdbcClient.create(superuser("ajar")));
    }

    static TestServer shared() {
        return Shared.SERVER;
    }

    /** A migrated database of its own. */
    DatabaseAccess copy() {
        var name = "copy_" + COPIES.incrementAndGet();
        JdbcClient.create(superuser("postgres"))
                .sql("create database " + name + " template ajar owner ajar_owner strategy file_copy")
                .update();
        return new DatabaseAccess(server.url(name), template.owner(), template.app());
    }

    /** A database for keys of its own, shut to the role of the main one. */
    DatabaseAccess keysCopy() {
        var name = "keys_copy_" + COPIES.incrementAndGet();
        var superuser = JdbcClient.create(superuser("postgres"));
        superuser
                .sql("create database " + name + " template ajar_keys owner ajar_keys_owner strategy file_copy")
                .update();
        superuser.sql("revoke all on database " + name + " from public").update();
        superuser.sql("grant connect on database " + name + " to ajar_keys_app").update();
        return new DatabaseAccess(server.url(name), keysTemplate.owner(), keysTemplate.app());
    }

    /** Where the server keeps its files. */
    Path data() {
        return home.resolve("data");
    }

    /** Writes all that the server still has in memory into its files. */
    void writeDown() {
        JdbcClient.create(superuser("postgres")).sql("checkpoint").update();
    }

    Set<String> filledByMigrations() {
        return filledByMigrations;
    }

    /** Schema-qualified, quoted names of the tables that hold rows, found in two statements. */
    static Set<String> tablesWithRows(JdbcClient owner) {
        var perTable = owner.sql("""
                        select format('select %L where exists (select from %I.%I)',
                                      format('%I.%I', schemaname, tablename), schemaname, tablename)
                          from pg_tables
                         where schemaname not in ('pg_catalog', 'information_schema', 'migrations')
                        """).query(String.class).list();
        return Set.copyOf(owner.sql(String.join(" union all ", perTable))
                .query(String.class)
                .list());
    }

    /** For what only a superuser may do in that database. */
    DriverManagerDataSource superuserOf(DatabaseAccess access) {
        return superuser(access.url().substring(access.url().lastIndexOf('/') + 1));
    }

    private DriverManagerDataSource superuser(String database) {
        var login = server.superuser();
        return new DriverManagerDataSource(server.url(database), login.name(), login.password());
    }

    private static List<String> migrations() {
        return MigrationFolders.listed();
    }

    private void stop() {
        server.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            // Left below target/, where the next clean finds it.
        }
    }
}
