package ajar.site.accounts;

import ajar.postgres.DatabaseContext;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction while nobody is known yet. What it touches is not rolled back by a refusal that follows. */
@Component
public class SignInContext {

    private static final String JOB = "sign_in";

    private final TransactionTemplate transaction;

    SignInContext(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T get(Supplier<T> work) {
        return DatabaseContext.asJob(JOB, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    public void run(Runnable work) {
        DatabaseContext.asJob(JOB, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
