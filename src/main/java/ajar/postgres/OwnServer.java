package ajar.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A database that an operator runs and names, in variables that begin with {@code variable}. Looked at before anything is written to it: who sees which row rests on the app's
 * role being held by row level security, so a role that passes it by is refused.
 */
record OwnServer(DatabaseAccess access, String variable) {

    private static final int VERSION_MIN = 18;
    private static final String PATIENCE_SECONDS = "10";

    /** Why the app's role would see every row; empty if it would not. */
    private static final String WAY_PAST = """
            select case
                     when r.rolsuper then 'is a superuser'
                     when r.rolbypassrls then 'has BYPASSRLS'
                     when pg_has_role(r.oid, o.oid, 'member') then 'is a member of ' || o.rolname
                     when pg_has_role(r.oid, d.datdba, 'member') then 'owns the database'
                     when exists (select from pg_class t
                                    join pg_namespace n on n.oid = t.relnamespace
                                   where t.relowner = r.oid and t.relkind in ('r', 'p')
                                     and n.nspname not like 'pg\\_%') then 'owns tables in it'
                     else ''
                   end
              from pg_roles r, pg_roles o, pg_database d
             where r.rolname = ? and o.rolname = current_user and d.datname = current_database()
            """;

    /** The main database's role, where both databases lie on one server. */
    private static final String REACHED_BY = """
            select from pg_roles where rolname = ? and has_database_privilege(oid, current_database(), 'connect')
            """;

    OwnServer(DatabaseAccess access) {
        this(access, "AJAR_DATABASE");
    }

    /** Refuses a server that cannot be used, or on which people would read what is not theirs. */
    DatabaseAccess looked() {
        refuseOtherDatabases();
        if (access.owner().name().equals(access.app().name())) {
            throw new DatabaseUnavailable(
                    "%s_OWNER and %s_APP are both %s: the app would own its tables and see every row."
                            .formatted(variable, variable, access.app().name()),
                    "Make two roles, as the README says under Settings.");
        }
        try (var connection = enter(access.owner(), "_OWNER")) {
            refuseOldVersions(connection);
            refuseWaysPast(connection);
            refuseForeignOwners(connection);
            enter(access.app(), "_APP").close();
        } catch (SQLException e) {
            throw brokeOff(e);
        }
        return access;
    }

    /** Refuses keys that lie where the school's data lie, or where the role that reads those data could read them. */
    DatabaseAccess lookedAgainst(DatabaseAccess main) {
        var inCommon = Stream.of(main.owner().name(), main.app().name())
                .filter(List.of(access.owner().name(), access.app().name())::contains)
                .findFirst();
        if (access.url().equals(main.url()) || inCommon.isPresent()) {
            throw new DatabaseUnavailable(
                    "The data keys would lie where the data lie that they lock: AJAR_DATABASE and %s have %s in common."
                            .formatted(
                                    variable,
                                    inCommon.map(role -> "the role " + role).orElse("their URL")),
                    "Make a second database with two roles of its own, as the README says under Settings.");
        }
        looked();
        try (var connection = enter(access.owner(), "_OWNER");
                var question = connection.prepareStatement(REACHED_BY)) {
            question.setString(1, main.app().name());
            try (var answer = question.executeQuery()) {
                if (answer.next()) {
                    throw new DatabaseUnavailable(
                            "The role %s of AJAR_DATABASE_APP may connect to the data keys at %s; Ajar does not start."
                                    .formatted(main.app().name(), access.url()),
                            "Shut them: revoke connect on database ... from public; then grant it to %s alone."
                                    .formatted(access.app().name()));
                }
            }
        } catch (SQLException e) {
            throw brokeOff(e);
        }
        return access;
    }

    private DatabaseUnavailable brokeOff(SQLException e) {
        return new DatabaseUnavailable(
                "The PostgreSQL at %s broke off: %s".formatted(access.url(), line(e)),
                "Look into its log, then start Ajar again.",
                e);
    }

    private void refuseOtherDatabases() {
        if (!access.url().startsWith("jdbc:postgresql://")) {
            throw new DatabaseUnavailable(
                    "%s_URL does not name a PostgreSQL: it has to begin with jdbc:postgresql:// and a host."
                            .formatted(variable),
                    "Write it like jdbc:postgresql://localhost:5432/ajar, without name and password.");
        }
    }

    private Connection enter(Login login, String role) {
        var how = new Properties();
        how.setProperty("user", login.name());
        how.setProperty("password", login.password());
        how.setProperty("loginTimeout", PATIENCE_SECONDS);
        how.setProperty("connectTimeout", PATIENCE_SECONDS);
        try {
            return DriverManager.getConnection(access.url(), how);
        } catch (SQLException e) {
            throw notEntered(e, login, variable + role);
        }
    }

    private DatabaseUnavailable notEntered(SQLException e, Login login, String named) {
        var state = Objects.requireNonNullElse(e.getSQLState(), "");
        return switch (state) {
            case "28P01", "28000" ->
                new DatabaseUnavailable(
                        "The PostgreSQL at %s does not let the role %s in: %s"
                                .formatted(access.url(), login.name(), line(e)),
                        "Check %s and %s_PASSWORD, that the role may log in, and the server's pg_hba.conf."
                                .formatted(named, named),
                        e);
            case "3D000" ->
                new DatabaseUnavailable(
                        "The PostgreSQL at %s has no such database: %s".formatted(access.url(), line(e)),
                        "Make it once: create database ... owner %s."
                                .formatted(access.owner().name()),
                        e);
            case "42501" ->
                new DatabaseUnavailable(
                        "The role %s may not connect to the database at %s: %s"
                                .formatted(login.name(), access.url(), line(e)),
                        "Allow it: grant connect on database ... to %s.".formatted(login.name()),
                        e);
            default ->
                new DatabaseUnavailable(
                        "No PostgreSQL answers at %s: %s".formatted(access.url(), line(e)),
                        "Check %s_URL and that the server runs and listens there, or unset AJAR_DATABASE_URL to use the embedded database."
                                .formatted(variable),
                        e);
        };
    }

    private void refuseOldVersions(Connection connection) throws SQLException {
        var found = connection.getMetaData().getDatabaseMajorVersion();
        if (found < VERSION_MIN) {
            throw new DatabaseUnavailable(
                    "The PostgreSQL at %s is version %d; Ajar needs %d or later."
                            .formatted(access.url(), found, VERSION_MIN),
                    "Upgrade it, or unset AJAR_DATABASE_URL to use the embedded database.");
        }
    }

    private void refuseWaysPast(Connection connection) throws SQLException {
        try (var question = connection.prepareStatement(WAY_PAST)) {
            question.setString(1, access.app().name());
            try (var answer = question.executeQuery()) {
                var why = answer.next() ? answer.getString(1) : "does not exist";
                if (!why.isEmpty()) {
                    throw new DatabaseUnavailable(
                            "The role %s of %s_APP %s, so row level security would not hold it; Ajar does not start."
                                    .formatted(access.app().name(), variable, why),
                            "Make a role that may log in and nothing more, as the README says under Settings.");
                }
            }
        }
    }

    private void refuseForeignOwners(Connection connection) throws SQLException {
        try (var question = connection.createStatement();
                var answer = question.executeQuery(
                        "select has_database_privilege(current_user, current_database(), 'create')")) {
            if (answer.next() && !answer.getBoolean(1)) {
                throw new DatabaseUnavailable(
                        "The role %s of %s_OWNER may not make schemas in the database at %s."
                                .formatted(access.owner().name(), variable, access.url()),
                        "Give it the database: alter database ... owner to %s."
                                .formatted(access.owner().name()));
            }
        }
    }

    /** PostgreSQL's own words, on one line. */
    private static String line(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
