package ajar.site.entry;

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

/** Puts {@link Me} into the request. Whoever has left the school is signed out by their next request. */
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
        Optional<Me> me = residents.find(signedIn);
        if (me.isEmpty()) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            response.sendRedirect("/sign-in");
            return;
        }
        request.setAttribute(Me.class.getName(), me.get());
        chain.doFilter(request, response);
    }

    private static @Nullable SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn : null;
    }
}
