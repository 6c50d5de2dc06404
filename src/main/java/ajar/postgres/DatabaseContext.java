package ajar.postgres;

import java.lang.ScopedValue.CallableOp;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * In whose name the rows of a transaction are read and written; without one, row level security shows no rows at all.
 *
 * <p>A context holds for what is called inside it on the same thread, and a new thread begins without one. A transaction
 * takes it up when it begins. Inside a running transaction a context holds from its first to its last line, and the one
 * before comes back.
 */
public final class DatabaseContext {

    private static final ScopedValue<DatabaseContext> CURRENT = ScopedValue.newInstance();
    private static final DatabaseContext NOBODY = new DatabaseContext("", "", "");
    private static final String ABORTED = "25P02";

    private final String person;
    private final String school;
    private final String job;

    private DatabaseContext(String person, String school, String job) {
        this.person = person;
        this.school = school;
        this.job = job;
    }

    /** In the name of a person, as a member of that school. */
    public static <T, X extends Throwable> T as(UUID person, UUID school, CallableOp<T, X> work) throws X {
        return within(new DatabaseContext(person.toString(), school.toString(), ""), work);
    }

    /** In the name of a person, as a member of that school. */
    public static void as(UUID person, UUID school, Runnable work) {
        as(person, school, () -> {
            work.run();
            return true;
        });
    }

    /** As a job such as {@code plan}, for one school. */
    public static <T, X extends Throwable> T asJob(String name, UUID school, CallableOp<T, X> work) throws X {
        return within(new DatabaseContext("", school.toString(), name), work);
    }

    /** As a job such as {@code plan}, for one school. */
    public static void asJob(String name, UUID school, Runnable work) {
        asJob(name, school, () -> {
            work.run();
            return true;
        });
    }

    /** As a job that is about one person of that school, such as {@code erase}. */
    public static <T, X extends Throwable> T asJobFor(String name, UUID person, UUID school, CallableOp<T, X> work)
            throws X {
        return within(new DatabaseContext(person.toString(), school.toString(), name), work);
    }

    /** As a job that belongs to no school or does not know it yet, such as {@code sign_in}. */
    public static <T, X extends Throwable> T asJob(String name, CallableOp<T, X> work) throws X {
        return within(new DatabaseContext("", "", name), work);
    }

    /** As a job that belongs to no school or does not know it yet, such as {@code sign_in}. */
    public static void asJob(String name, Runnable work) {
        asJob(name, () -> {
            work.run();
            return true;
        });
    }

    /** Tells a connection whose transaction has just begun in whose name it is; the end of the transaction forgets it. */
    static void applyTo(Connection connection) throws SQLException {
        if (CURRENT.isBound()) {
            CURRENT.get().setOn(connection);
        }
    }

    private static <T, X extends Throwable> T within(DatabaseContext context, CallableOp<T, X> work) throws X {
        var running = runningTransaction();
        if (running == null) {
            return ScopedValue.where(CURRENT, context).call(work);
        }
        var before = CURRENT.orElse(NOBODY);
        change(running, context);
        try {
            return ScopedValue.where(CURRENT, context).call(work);
        } finally {
            change(running, before);
        }
    }

    private static @Nullable Connection runningTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return null;
        }
        return TransactionSynchronizationManager.getResourceMap().values().stream()
                .filter(ConnectionHolder.class::isInstance)
                .map(resource -> ((ConnectionHolder) resource).getConnection())
                .findFirst()
                .orElse(null);
    }

    /** An aborted transaction takes no more statements and will be rolled back with everything that was set in it. */
    private static void change(Connection running, DatabaseContext context) {
        try {
            context.setOn(running);
        } catch (SQLException e) {
            if (!ABORTED.equals(e.getSQLState())) {
                throw new IllegalStateException("The context of the running transaction could not be changed.", e);
            }
        }
    }

    private void setOn(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select set_config('ajar.person', ?, true), set_config('ajar.school', ?, true),
                       set_config('ajar.job', ?, true)
                """)) {
            statement.setString(1, person);
            statement.setString(2, school);
            statement.setString(3, job);
            statement.execute();
        }
    }
}
