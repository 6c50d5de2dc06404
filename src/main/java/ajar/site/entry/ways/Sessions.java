package ajar.site.entry.ways;

import ajar.school.PersonId;
import ajar.school.people.PersonLeft;
import ajar.site.accounts.Accounts;
import ajar.site.accounts.WayInChanged;
import ajar.site.entry.Arrivals;
import ajar.site.entry.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The sessions of an account, wherever it has signed in. */
@Component
class Sessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;
    private final Accounts accounts;

    Sessions(ObjectProvider<FindByIndexNameSessionRepository<?>> sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** Ends all of the account's but the one of this request. */
    void endOthers(HttpServletRequest request) {
        var here = request.getSession().getId();
        var account = Arrivals.current().flatMap(SignedIn::accountId).orElseThrow();
        for (var school : accounts.memberships(account)) {
            end(school.person(), here);
        }
    }

    /** Or a browser that was lost and asks for nothing meanwhile would be let in again with its owner. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(WayInChanged changed) {
        if (changed.what() == WayInChanged.What.SUSPENDED || changed.what() == WayInChanged.What.TAKEN_AWAY) {
            end(changed.person(), "");
        }
    }

    /** As above, should they come back. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(PersonLeft left) {
        end(left.person(), "");
    }

    private void end(PersonId person, String but) {
        sessions.ifAvailable(kept -> kept.findByPrincipalName(person.value().toString()).keySet().stream()
                .filter(id -> !id.equals(but))
                .forEach(kept::deleteById));
    }
}
