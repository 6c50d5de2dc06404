package ajar.postgres;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/** Starts the embedded server, unless a database of one's own is named; everything that needs a database waits for it. */
@Configuration(proxyBeanMethods = false)
class PostgresConfiguration {

    @Bean
    Databases databases(Environment environment) {
        return environment.containsProperty("ajar.database.url") ? ownPostgres(environment) : embedded(environment);
    }

    @Bean
    DatabaseAccess databaseAccess(Databases databases) {
        return databases.main();
    }

    /** Migrated here and now: whoever opens the vault finds its tables. */
    @Bean
    KeysDatabase keysDatabase(Databases databases) {
        return KeysDatabase.migrated(databases.keys(), databases.home());
    }

    @Bean
    JdbcConnectionDetails appConnection(DatabaseAccess access) {
        return new AppConnection(access);
    }

    /** Flyway alone is let in as the owner. */
    @Bean
    FlywayConnectionDetails ownerConnection(DatabaseAccess access) {
        return new OwnerConnection(access);
    }

    @Bean
    FlywayMigrationStrategy migrations(DatabaseAccess access, Environment environment) {
        return new ModuleMigrations(
                List.of(environment.getRequiredProperty("ajar.migrations", String[].class)), access.app());
    }

    @Bean("transactionManager")
    PlatformTransactionManager contextTransactions(DataSource dataSource) {
        return new ContextTransactions(dataSource);
    }

    /** Stops the server after the application has closed its connections, which a shutdown hook of our own could not. */
    private static Databases embedded(Environment environment) {
        var server = EmbeddedPostgres.start(home(environment), Durability.DURABLE);
        SpringApplication.getShutdownHandlers().add(server::close);
        return new Databases(Founding.of(server), Founding.keysOf(server), home(environment));
    }

    private static Path home(Environment environment) {
        var chosen = environment.getProperty("ajar.home", "");
        if (!chosen.isBlank()) {
            return Path.of(chosen);
        }
        var dataHome = environment.getProperty("XDG_DATA_HOME", "");
        return dataHome.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "ajar")
                : Path.of(dataHome, "ajar");
    }

    private static Databases ownPostgres(Environment environment) {
        var main = new OwnServer(access(environment, "database")).looked();
        var keys = new OwnServer(access(environment, "keys"), "AJAR_KEYS").lookedAgainst(main);
        return new Databases(main, keys, home(environment));
    }

    private static DatabaseAccess access(Environment environment, String which) {
        return new DatabaseAccess(
                required(environment, which, "url"),
                new Login(required(environment, which, "owner"), required(environment, which, "owner-password")),
                new Login(required(environment, which, "app"), required(environment, which, "app-password")));
    }

    private static String required(Environment environment, String which, String name) {
        var value = environment.getProperty("ajar." + which + "." + name, "");
        if (value.isBlank()) {
            var variables = "AJAR_" + which.toUpperCase(Locale.ROOT);
            throw new DatabaseUnavailable(
                    "AJAR_DATABASE_URL is set, but %s_%s is not."
                            .formatted(variables, name.replace('-', '_').toUpperCase(Locale.ROOT)),
                    "Set %s_URL, %s_OWNER, %s_OWNER_PASSWORD, %s_APP and %s_APP_PASSWORD, or no AJAR_DATABASE_URL to use the embedded database."
                            .replace("%s", variables));
        }
        return value;
    }
}
