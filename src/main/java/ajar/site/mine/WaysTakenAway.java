package ajar.site.mine;

import ajar.site.accounts.WayInChanged;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whoever comes in next as somebody whose way in a steward has thrown away could be anybody whom that steward chose. So what that person
 * alone may read is unreadable before the old way is gone: their zip, and all that was locked for them alone.
 */
@Component
class WaysTakenAway {

    private final TakeoutWorker takeouts;
    private final Vault vault;
    private final ObjectProvider<NewWayIn> others;

    WaysTakenAway(TakeoutWorker takeouts, Vault vault, ObjectProvider<NewWayIn> others) {
        this.takeouts = takeouts;
        this.vault = vault;
        this.others = others;
    }

    /**
     * Before the commit: where the keys cannot be thrown away, the way in stays. Last of all: keys that are gone do not come back with the
     * way in, should something else refuse. Only the commit itself may still fail, and then the steward does it again.
     */
    @Order(Ordered.LOWEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(WayInChanged changed) {
        if (changed.what() == WayInChanged.What.TAKEN_AWAY) {
            takeouts.throwAway(changed.person().value());
            vault.forget(Scope.ofPerson(changed.person().value()));
            others.orderedStream().forEach(other -> other.isAboutToBe(changed.school(), changed.person()));
        }
    }
}
