package ajar.mirror.prices;

import ajar.site.work.WorkLoop;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Finds prices one after another as long as Ajar runs; what was cut off is begun again. */
@Component
class PriceLoop extends WorkLoop<Price> {

    PriceLoop(PriceWorker worker) {
        super("prices", Duration.ofSeconds(5), worker);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void priceAsked(Prices.PriceAsked event) {
        wake();
    }
}
