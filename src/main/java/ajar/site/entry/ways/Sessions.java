package ajar.site.entry.ways;

import ajar.site.accounts.Accounts;
import ajar.site.entry.Arrivals;
import ajar.site.entry.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

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
            sessions.ifAvailable(
                    kept -> kept.findByPrincipalName(school.person().value().toString()).keySet().stream()
                            .filter(id -> !id.equals(here))
                            .forEach(kept::deleteById));
        }
    }
}
