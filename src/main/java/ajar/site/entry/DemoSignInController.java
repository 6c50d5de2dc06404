package ajar.site.entry;

import ajar.school.PersonId;
import ajar.site.Doorstep;
import ajar.site.NotHere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The demo's one tap: come in as somebody of the made-up school. Elsewhere there is no such door. */
@Controller
class DemoSignInController {

    private final Doorstep doorstep;
    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;

    DemoSignInController(Doorstep doorstep, SecurityContextRepository contexts, CsrfTokenRepository tokens) {
        this.doorstep = doorstep;
        this.contexts = contexts;
        this.tokens = tokens;
    }

    @PostMapping("/demo/sign-in")
    String comeIn(@RequestParam PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var school = doorstep.demo()
                .filter(demo ->
                        demo.guests().stream().anyMatch(guest -> guest.id().equals(person)))
                .map(Doorstep.DemoSchool::id)
                .orElseThrow(NotHere::new);
        leaveOldSession(request);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PasswordSignIn.of(new SignedIn(person.value(), school.value())));
        contexts.saveContext(context, request, response);
        tokens.saveToken(null, request, response);
        return "redirect:/";
    }

    /** A session id from before sign-in must not open anything after it. */
    private static void leaveOldSession(HttpServletRequest request) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
    }
}
