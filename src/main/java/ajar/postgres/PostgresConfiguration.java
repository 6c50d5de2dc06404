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
    DatabaseAccess databaseAccess(Environment environment) {
        return environment.containsProperty("ajar.database.url") ? ownPostgres(environment) : embedded(environment);
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
    private static DatabaseAccess embedded(Environment environment) {
        var server = EmbeddedPostgres.start(home(environment), Durability.DURABLE);
        SpringApplication.getShutdownHandlers().add(server::close);
        return Founding.of(server);
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

    private static DatabaseAccess ownPostgres(Environment environment) {
        return new OwnServer(new DatabaseAccess(
                        required(environment, "url"),
                        new Login(required(environment, "owner"), required(environment, "owner-password")),
                        new Login(required(environment, "app"), required(environment, "app-password"))))
                .looked();
    }

    private static String required(Environment environment, String name) {
        var value = environment.getProperty("ajar.database." + name, "");
        if (value.isBlank()) {
            throw new DatabaseUnavailable(
                    "AJAR_DATABASE_URL is set, but AJAR_DATABASE_%s is not."
                            .formatted(name.replace('-', '_').toUpperCase(Locale.ROOT)),
                    "Set AJAR_DATABASE_OWNER, AJAR_DATABASE_OWNER_PASSWORD, AJAR_DATABASE_APP and"
                            + " AJAR_DATABASE_APP_PASSWORD, or none of them to use the embedded database.");
        }
        return value;
    }
}
