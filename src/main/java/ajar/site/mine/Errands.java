package ajar.site.mine;

import ajar.site.entry.SignedIn;
import ajar.site.work.WorkLoop;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes zips one after another, throws old ones away, and takes up erasures that were cut off, as long as Ajar runs. */
@Component
class Errands extends WorkLoop<TakeoutQueue.Claim> {

    private static final long SWEEP_EVERY_NANOS = Duration.ofMinutes(1).toNanos();

    private final TakeoutWorker takeouts;
    private final ErasureWork erasures;
    private long sweptAt = System.nanoTime() - SWEEP_EVERY_NANOS;

    Errands(TakeoutWorker takeouts, ErasureWork erasures) {
        super("errands", Duration.ofSeconds(5), takeouts);
        this.takeouts = takeouts;
        this.erasures = erasures;
    }

    @Override
    protected void beforeLook() {
        if (System.nanoTime() - sweptAt >= SWEEP_EVERY_NANOS) {
            sweptAt = System.nanoTime();
            takeouts.sweep();
            erasures.resume();
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void takeoutAsked(Takeouts.TakeoutAsked event) {
        wake();
    }

    /** Whoever comes to this machine next finds no zip of theirs. */
    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn gone) {
            takeouts.throwAway(gone.person());
        }
    }
}
