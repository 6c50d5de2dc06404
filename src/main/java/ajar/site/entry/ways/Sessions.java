package ajar.site.entry.ways;

import ajar.site.entry.Arrivals;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The sessions of an account, wherever it has signed in. */
@Component
class Sessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;

    Sessions(ObjectProvider<FindByIndexNameSessionRepository<?>> sessions) {
        this.sessions = sessions;
    }

    /** Ends all of the account's but the one of this request. */
    void endOthers(HttpServletRequest request) {
        var here = request.getSession().getId();
        var name = Arrivals.current().map(Principal::getName).orElseThrow();
        sessions.ifAvailable(kept -> kept.findByPrincipalName(name).keySet().stream()
                .filter(id -> !id.equals(here))
                .forEach(kept::deleteById));
    }
}
