package ajar.site.entry;

import ajar.postgres.DatabaseContext;
import ajar.site.audit.Act;
import ajar.site.audit.Audit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes down who asked for what is not here for them, and who sent what was not taken. An address that never was is no denial: people
 * mistype. Stands outside all other checks, so that none refuses unseen.
 */
@Component
class Denials extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Denials.class);

    private final Audit audit;
    private final Routes routes;

    Denials(Audit audit, Routes routes) {
        this.audit = audit;
        this.routes = routes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        switch (response.getStatus()) {
            case HttpServletResponse.SC_FORBIDDEN -> note(Act.REFUSED, request);
            case HttpServletResponse.SC_NOT_FOUND -> note(Act.DENIED, request);
            default -> {
                // Whatever else is answered was no refusal.
            }
        }
    }

    /** The answer has been given already; that it could not be written down is the operator's to know, not the asker's. */
    private void note(Act act, HttpServletRequest request) {
        var route = routes.of(request);
        if (route.isEmpty()) {
            return;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        try {
            if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
                DatabaseContext.as(who.person(), who.school(), () -> audit.record(act, null, route));
            } else {
                audit.recordOfNobody(act, route);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.error("That {} was {} could not be written into the audit log.", route, act, e);
        }
    }
}
