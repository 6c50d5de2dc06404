package ajar.postgres;

import java.sql.SQLException;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Empties the tables before each test, and before scripts of {@code @Sql} fill them. */
public class EmptyTables implements TestExecutionListener, Ordered {

    private static final int ATTEMPTS_MAX = 200;
    private static final String LOCKED = "55P03";

    @Override
    public int getOrder() {
        return 3_500;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        var owner = test.getApplicationContext().getBean(Owner.class);
        insistOn(owner::emptyTables);
    }

    /** Does it as soon as it can: a listener of the test before may still work on its rows. */
    static void insistOn(Runnable work) {
        for (var attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (DataAccessException listening) {
                if (attempt == ATTEMPTS_MAX || !isLocked(listening)) {
                    throw listening;
                }
            }
        }
    }

    private static boolean isLocked(DataAccessException e) {
        return e.getMostSpecificCause() instanceof SQLException cause && LOCKED.equals(cause.getSQLState());
    }
}
