package ajar.site.entry;

import ajar.postgres.DatabaseContext;
import ajar.site.Me;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts {@link Me} into the request, and the database into the name of that person until the answer is sent. Whoever has left the school is signed out by their next request.
 */
class MeFilter extends OncePerRequestFilter {

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
            chain.doFilter(request, response);
        } else {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            response.sendRedirect("/sign-in");
        }
        return me;
    }

    private static @Nullable SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn : null;
    }
}
