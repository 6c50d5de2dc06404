package ajar.postgres;

import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Empties the tables before each test, and before scripts of {@code @Sql} fill them. */
public class EmptyTables implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        return 3_500;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBean(Owner.class).emptyTables();
    }
}
