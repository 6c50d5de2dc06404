package ajar.postgres;

import org.springframework.core.Ordered;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Empties the tables before each test, and before scripts of {@code @Sql} fill them. */
public class EmptyTables implements TestExecutionListener, Ordered {

    private static final int ATTEMPTS_MAX = 5;

    @Override
    public int getOrder() {
        return 3_500;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        var owner = test.getApplicationContext().getBean(Owner.class);
        for (var attempt = 1; ; attempt++) {
            try {
                owner.emptyTables();
                return;
            } catch (PessimisticLockingFailureException listening) {
                // A listener of the test before still works on its rows.
                if (attempt == ATTEMPTS_MAX) {
                    throw listening;
                }
            }
        }
    }
}
