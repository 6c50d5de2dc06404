package ajar.site.accounts;

import ajar.school.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For whom this browser typed a code a moment ago. */
@Component
public class Guests {

    private static final Duration LASTS = Duration.ofMinutes(30);
    private static final String CODE = "code";
    /** Instead of a code: the founder of the school that nobody can come in to yet. */
    private static final String FOUNDER = "founder";

    private final Steps steps;
    private final Invitations invitations;

    Guests(Steps steps, Invitations invitations) {
        this.steps = steps;
        this.invitations = invitations;
    }

    public void remember(String code, HttpServletRequest request, HttpServletResponse response) {
        steps.begin(Step.Kind.INVITATION, Map.of(CODE, Codes.kept(code)), LASTS, request, response);
    }

    public void rememberFounder(PersonId founder, HttpServletRequest request, HttpServletResponse response) {
        steps.begin(Step.Kind.INVITATION, Map.of(FOUNDER, founder.value().toString()), LASTS, request, response);
    }

    /** As long as the code is good. */
    public Optional<Invited> of(HttpServletRequest request) {
        return steps.current(Step.Kind.INVITATION, request)
                .flatMap(step -> step.has(FOUNDER)
                        ? invitations.unclaimed().filter(one -> isNamed(one, step.get(FOUNDER)))
                        : invitations.findKept(step.get(CODE)));
    }

    private static boolean isNamed(Invited invited, String person) {
        return invited.person().value().toString().equals(person);
    }

    public boolean isFounder(HttpServletRequest request) {
        return steps.current(Step.Kind.INVITATION, request)
                .filter(step -> step.has(FOUNDER))
                .isPresent();
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        steps.take(Step.Kind.INVITATION, request, response);
    }
}
