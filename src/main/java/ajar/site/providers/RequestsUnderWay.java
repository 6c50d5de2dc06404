package ajar.site.providers;

import ajar.site.accounts.Step;
import ajar.site.accounts.Steps;
import ajar.site.entry.Arrivals;
import ajar.site.entry.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/** Visits to a directory that have not come back, without a session: only the browser that set out can come back. */
@Component
class RequestsUnderWay implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final String ADDRESS = "address";
    private static final String CLIENT = "client";
    private static final String BACK = "back";
    private static final String SCOPES = "scopes";
    private static final String STATE = "state";
    private static final String BEGUN_BY = "begun-by";
    private static final String ATTRIBUTE = "attribute.";

    private final Steps steps;

    RequestsUnderWay(Steps steps) {
        this.steps = steps;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return steps.current(Step.Kind.PROVIDER, request)
                .map(RequestsUnderWay::restored)
                .filter(one -> isAnswered(one, request))
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            steps.take(Step.Kind.PROVIDER, request, response);
            return;
        }
        var kept = new HashMap<String, String>();
        kept.put(ADDRESS, begun.getAuthorizationUri());
        kept.put(CLIENT, begun.getClientId());
        kept.put(BACK, String.valueOf(begun.getRedirectUri()));
        kept.put(SCOPES, String.join(" ", begun.getScopes()));
        kept.put(STATE, String.valueOf(begun.getState()));
        kept.put(BEGUN_BY, whoIsHere());
        begun.getAttributes().forEach((name, value) -> kept.put(ATTRIBUTE + name, value.toString()));
        steps.begin(Step.Kind.PROVIDER, kept, LASTS, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        return steps.take(Step.Kind.PROVIDER, request, response)
                .map(step -> {
                    request.setAttribute(BEGUN_BY, step.get(BEGUN_BY));
                    return restored(step);
                })
                .filter(one -> isAnswered(one, request))
                .orElse(null);
    }

    /**
     * Whether whoever comes back is whoever set out. The cookie alone does not say so: a neighbour below the same domain can put their own
     * into somebody's browser.
     */
    static boolean isBackWhoSetOut(HttpServletRequest request) {
        return whoIsHere().equals(request.getAttribute(BEGUN_BY));
    }

    private static String whoIsHere() {
        return Arrivals.current()
                .flatMap(SignedIn::accountId)
                .map(account -> account.value().toString())
                .orElse("");
    }

    /** At the address of the directory that was asked: another one must not get the code that this one gave. */
    private static boolean isAnswered(OAuth2AuthorizationRequest one, HttpServletRequest request) {
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        return state != null
                && state.equals(one.getState())
                && request.getRequestURI()
                        .equals(Providers.BACK + one.getAttribute(OAuth2ParameterNames.REGISTRATION_ID));
    }

    private static OAuth2AuthorizationRequest restored(Step step) {
        Map<String, Object> attributes = new HashMap<>();
        step.content().forEach((name, value) -> {
            if (name.startsWith(ATTRIBUTE)) {
                attributes.put(name.substring(ATTRIBUTE.length()), value);
            }
        });
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(step.get(ADDRESS))
                .clientId(step.get(CLIENT))
                .redirectUri(step.get(BACK))
                .scope(step.get(SCOPES).split(" "))
                .state(step.get(STATE))
                .attributes(attributes)
                .build();
    }
}
