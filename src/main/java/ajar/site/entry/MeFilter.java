package ajar.site.entry;

import ajar.postgres.DatabaseContext;
import ajar.site.Me;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts {@link Me} into the request, and the database into the name of that person until the answer is sent. Whoever has left the school, or
 * whose way in was shut, is signed out by their next request on whichever node; who settles a school has shown two proofs first.
 */
class MeFilter extends OncePerRequestFilter {

    private static final String SECOND_STEP = "/second-step";
    private static final String WAYS_IN = "/ways-in";
    private static final Set<String> ON_THE_WAY =
            Set.of("/second-step/", "/sign-in/passkey", "/sign-out", "/assets/", "/fonts/", "/icons/");

    private final Residents residents;

    MeFilter(Residents residents) {
        this.residents = residents;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = signedIn();
        if (signedIn == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            DatabaseContext.as(signedIn.person(), signedIn.school(), () -> goOn(signedIn, request, response, chain));
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Optional<Me> goOn(
            SignedIn signedIn, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var me = residents.find(signedIn);
        if (me.isPresent()) {
            request.setAttribute(Me.class.getName(), me.get());
            if (isOneProofMissing(me.get(), signedIn, request)) {
                send(SECOND_STEP, request, response);
            } else {
                chain.doFilter(request, response);
            }
        } else {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            send("/sign-in", request, response);
        }
        return me;
    }

    /** One's ways in are those of the account, so the most careful of its schools says how many proofs they take. */
    private boolean isOneProofMissing(Me me, SignedIn signedIn, HttpServletRequest request) {
        return (Proofs.isOneMissing(me, signedIn) && !isOnTheWay(request))
                || (request.getRequestURI().startsWith(WAYS_IN) && Proofs.isOneMissingAnywhere(residents, signedIn));
    }

    /** What leads to the second proof, or away. */
    private static boolean isOnTheWay(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals(SECOND_STEP)
                || ON_THE_WAY.stream().anyMatch(path::startsWith)
                || request.getDispatcherType() == DispatcherType.ERROR;
    }

    /** htmx would put that page into the middle of the old one, so it is told to go there. */
    private static void send(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(path);
        } else {
            response.setHeader("HX-Redirect", path);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static @Nullable SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn : null;
    }
}
