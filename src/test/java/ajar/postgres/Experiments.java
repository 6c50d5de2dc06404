package ajar.postgres;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Lets a test do something in the whole application and take it back: within an experiment each outermost transaction of the
 * application is a savepoint of one that never ends well. What the application takes back itself is gone at once, what it commits stays
 * until the experiment is over. Holds for the thread that experiments; listeners after a commit hear nothing.
 */
public final class Experiments implements PlatformTransactionManager {

    private final PlatformTransactionManager real;
    private final ThreadLocal<@Nullable Deque<TransactionStatus>> open = new ThreadLocal<>();

    private Experiments(PlatformTransactionManager real) {
        this.real = real;
    }

    public <T> T takenBack(Supplier<T> work) {
        var whole = real.getTransaction(new DefaultTransactionDefinition());
        open.set(new ArrayDeque<>());
        try {
            return work.get();
        } finally {
            open.remove();
            real.rollback(whole);
        }
    }

    @Override
    public TransactionStatus getTransaction(@Nullable TransactionDefinition wanted) {
        var running = open.get();
        var definition = wanted == null ? TransactionDefinition.withDefaults() : wanted;
        if (running == null) {
            return real.getTransaction(definition);
        }
        var outermost =
                running.isEmpty() && definition.getPropagationBehavior() == TransactionDefinition.PROPAGATION_REQUIRED;
        var status = real.getTransaction(
                outermost ? new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED) : definition);
        running.push(status);
        return status;
    }

    @Override
    public void commit(TransactionStatus status) {
        try {
            real.commit(status);
        } finally {
            ended(status);
        }
    }

    @Override
    public void rollback(TransactionStatus status) {
        try {
            real.rollback(status);
        } finally {
            ended(status);
        }
    }

    private void ended(TransactionStatus status) {
        var running = open.get();
        if (running != null) {
            running.remove(status);
        }
    }

    /** Puts itself in the place of the transactions of the application. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class AroundAllTransactions {

        @Bean
        static BeanPostProcessor experiments() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof ContextTransactions real ? new Experiments(real) : bean;
                }
            };
        }
    }
}
