package ajar.mirror.prices;

import ajar.postgres.DatabaseContext;
import ajar.site.work.Worker;
import ajar.visits.hours.HourPrices;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds one price from its claim to its end. It asks in the name of the job {@code plan}, as every run of the planner does. */
@Component
class PriceWorker implements Worker<Price> {

    private static final String JOB = "plan";
    private static final long TELL_EVERY_NANOS = Duration.ofMillis(500).toNanos();

    private final PriceQueue queue;
    private final HourPrices prices;
    private final int seconds;

    PriceWorker(PriceQueue queue, HourPrices prices, @Value("${ajar.mirror.price-seconds:12}") int seconds) {
        this.queue = queue;
        this.prices = prices;
        this.seconds = seconds;
    }

    @Override
    public Optional<Price> next() {
        return DatabaseContext.asJob(JOB, queue::next);
    }

    @Override
    public void work(Price price) {
        var waited = new AtomicBoolean(true);
        var told = new long[] {System.nanoTime() - TELL_EVERY_NANOS};
        DatabaseContext.asJob(JOB, price.school().value(), () -> {
            var found = prices.of(
                    price.school(),
                    price.coach(),
                    price.from(),
                    price.until(),
                    seconds,
                    () -> !waited.get() || Thread.currentThread().isInterrupted(),
                    share -> {
                        if (System.nanoTime() - told[0] >= TELL_EVERY_NANOS) {
                            told[0] = System.nanoTime();
                            waited.set(queue.tell(price.id(), share));
                        }
                    });
            if (!Thread.currentThread().isInterrupted()) {
                found.ifPresentOrElse(
                        one -> queue.keep(price.id(), one), () -> queue.end(price.id(), PriceState.NO_PLAN));
            }
        });
    }

    @Override
    public void giveUp(Price price) {
        DatabaseContext.asJob(JOB, price.school().value(), () -> queue.end(price.id(), PriceState.FAILED));
    }

    @Override
    public UUID idOf(Price price) {
        return price.id().value();
    }
}
