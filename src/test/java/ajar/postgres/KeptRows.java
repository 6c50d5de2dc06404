package ajar.postgres;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of a database as they stood at one moment, to be put back into it. */
record KeptRows(SortedMap<String, byte[]> tables) {

    /** Past policies, triggers and the order in which one table needs another. */
    static KeptRows of(DataSource superuser) {
        var kept = new TreeMap<String, byte[]>();
        try (var connection = superuser.getConnection()) {
            for (var table : TestServer.tablesWithRows(JdbcClient.create(superuser))) {
                var rows = new ByteArrayOutputStream();
                copying(connection).copyOut("copy %s to stdout (format binary)".formatted(table), rows);
                kept.put(table, rows.toByteArray());
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The rows could not be kept.", e);
        }
        return new KeptRows(kept);
    }

    /** Whole or not at all. Whoever still works on the rows ends this within a third of a second. */
    void putBackInto(DataSource superuser) {
        var all = new TreeSet<>(tables.keySet());
        all.addAll(withRowsNow(superuser));
        try (var connection = superuser.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local lock_timeout = '300ms'");
                statement.execute("set local session_replication_role = replica");
                statement.execute("truncate " + String.join(", ", all) + " cascade");
            }
            for (var table : tables.entrySet()) {
                copying(connection)
                        .copyIn(
                                "copy %s from stdin (format binary)".formatted(table.getKey()),
                                new ByteArrayInputStream(table.getValue()));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("putting rows back", null, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> withRowsNow(DataSource superuser) {
        return TestServer.tablesWithRows(JdbcClient.create(superuser));
    }

    private static CopyManager copying(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
