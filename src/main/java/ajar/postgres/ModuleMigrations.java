package ajar.postgres;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Migrates module after module, each with a version line and a history of its own. The histories lie in a schema that the
 * app role cannot enter.
 */
class ModuleMigrations implements FlywayMigrationStrategy {

    private final String folder;
    private final List<String> modules;
    private final Login app;

    /** @param modules folders below {@code db/migration}; what a module refers to stands before it */
    ModuleMigrations(List<String> modules, Login app) {
        this("db/migration/", modules, app);
    }

    /** @param folder where the modules' own folders lie in the class path */
    ModuleMigrations(String folder, List<String> modules, Login app) {
        this.folder = folder;
        this.modules = modules;
        this.app = app;
    }

    @Override
    public void migrate(Flyway flyway) {
        for (var module : modules) {
            Flyway.configure(flyway.getConfiguration().getClassLoader())
                    .configuration(flyway.getConfiguration())
                    .locations("classpath:" + folder + module)
                    .defaultSchema("migrations")
                    .table("history_of_" + module)
                    .placeholders(Map.of("app", app.name()))
                    // The schema is never empty after the first module; version 0 comes before every migration.
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }
}
