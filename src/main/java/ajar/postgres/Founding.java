package ajar.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * What only the superuser may do, once per server and harmless when repeated: two databases, for each its two roles, and the
 * extensions. None of the roles can do any of it afterwards, and none can enter the other database.
 */
final class Founding {

    static final String DATABASE = "ajar";
    static final String KEYS = "ajar_keys";
    private static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent");

    private final EmbeddedPostgres server;

    private Founding(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Makes what is missing for the school's data, and tells how to enter. */
    static DatabaseAccess of(EmbeddedPostgres server) {
        return new Founding(server)
                .made(new DatabaseAccess(server.url(DATABASE), server.owner(), server.app()), DATABASE, EXTENSIONS);
    }

    /** Makes what is missing for the data keys, and tells how to enter. */
    static DatabaseAccess keysOf(EmbeddedPostgres server) {
        return new Founding(server)
                .made(new DatabaseAccess(server.url(KEYS), server.keysOwner(), server.keys()), KEYS, List.of());
    }

    private DatabaseAccess made(DatabaseAccess access, String database, List<String> extensions) {
        try {
            makeRolesAndDatabase(access, database);
            prepare(access, database, extensions);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The database could not be set up: " + e.getMessage(),
                    "If the file `passwords` beside the data was lost or changed, put it back from a backup.",
                    e);
        }
        return access;
    }

    private void makeRolesAndDatabase(DatabaseAccess access, String database) throws SQLException {
        try (var connection = connect("postgres")) {
            for (var login : List.of(access.owner(), access.app())) {
                if (isMissing(connection, "select from pg_roles where rolname = ?", login.name())) {
                    perform(connection, "select format('create role %I', ?)", login.name());
                }
                perform(
                        connection,
                        "select format('alter role %I login nosuperuser nobypassrls nocreaterole password %L', ?, ?)",
                        login.name(),
                        login.password());
            }
            if (isMissing(connection, "select from pg_database where datname = ?", database)) {
                perform(
                        connection,
                        "select format('create database %I owner %I', ?, ?)",
                        database,
                        access.owner().name());
            }
        }
    }

    private void prepare(DatabaseAccess access, String database, List<String> extensions) throws SQLException {
        try (var connection = connect(database)) {
            for (var extension : extensions) {
                perform(connection, "select format('create extension if not exists %I', ?)", extension);
            }
            perform(connection, "select format('revoke all on database %I from public', ?)", database);
            perform(
                    connection,
                    "select format('grant connect on database %I to %I', ?, ?)",
                    database,
                    access.app().name());
        }
    }

    private Connection connect(String database) throws SQLException {
        var superuser = server.superuser();
        return DriverManager.getConnection(server.url(database), superuser.name(), superuser.password());
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    /** Names and passwords cannot be parameters of such statements, so PostgreSQL itself quotes them. */
    private static void perform(Connection connection, String formatting, String... values) throws SQLException {
        try (var quoting = connection.prepareStatement(formatting)) {
            for (var i = 0; i < values.length; i++) {
                quoting.setString(i + 1, values[i]);
            }
            try (var quoted = quoting.executeQuery();
                    var statement = connection.createStatement()) {
                quoted.next();
                statement.execute(quoted.getString(1));
            }
        }
    }
}
