package ajar.site.passkeys;

import ajar.site.accounts.AccountId;
import ajar.site.accounts.Step;
import ajar.site.accounts.Steps;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes passkeys and checks them, as WebAuthn level 3 says: what is asked for is kept as a {@link Step} until the browser answers. Safe for
 * use by several threads.
 */
@Component
public class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final Duration LASTS = Duration.ofMinutes(5);
    private static final String CHALLENGE = "challenge";
    private static final String ACCOUNT = "account";
    private static final String NAME = "name";
    private static final int LABEL_MAX = 60;
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
            new TypeReference<>() {};
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final PasskeyRows rows;
    private final Steps steps;
    private final Addresses addresses;

    Passkeys(PasskeyRows rows, Steps steps, Addresses addresses) {
        this.rows = rows;
        this.steps = steps;
        this.addresses = addresses;
    }

    /** What a browser needs to ask its person for one of their passkeys, as JSON; nothing at an address that has none. */
    public Optional<String> askFor(HttpServletRequest request, HttpServletResponse response) {
        return addresses.forPasskeys(request).map(origin -> {
            var challenge = Bytes.random();
            steps.begin(Step.Kind.PASSKEY, Map.of(CHALLENGE, challenge.toBase64UrlString()), LASTS, request, response);
            return JSON.writeValueAsString(asked(origin, challenge));
        });
    }

    /** Whose passkey the browser showed; nothing when it does not fit, or was shown before. */
    public Optional<AccountId> check(String credential, HttpServletRequest request, HttpServletResponse response) {
        var origin = addresses.forPasskeys(request);
        var step = steps.take(Step.Kind.PASSKEY, request, response).filter(one -> !one.has(ACCOUNT));
        if (origin.isEmpty() || step.isEmpty()) {
            return Optional.empty();
        }
        try {
            var asked = asked(origin.get(), Bytes.fromBase64(step.get().get(CHALLENGE)));
            var owner = operations(origin.get())
                    .authenticate(new RelyingPartyAuthenticationRequest(asked, JSON.readValue(credential, SHOWN)));
            return Optional.of(PasskeyRows.account(owner.getId()));
        } catch (RuntimeException e) {
            LOG.debug("A passkey did not fit", e);
            return Optional.empty();
        }
    }

    /** What a browser needs to make one for this account, as JSON. */
    public Optional<String> askToMake(
            AccountId account, String name, HttpServletRequest request, HttpServletResponse response) {
        return addresses.forPasskeys(request).map(origin -> {
            var challenge = Bytes.random();
            var kept = Map.of(
                    CHALLENGE,
                    challenge.toBase64UrlString(),
                    ACCOUNT,
                    account.value().toString(),
                    NAME,
                    name);
            steps.begin(Step.Kind.PASSKEY, kept, LASTS, request, response);
            return JSON.writeValueAsString(making(origin, challenge, account, name));
        });
    }

    /** A passkey that did not fit what was asked for. */
    public static class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unfit(String message) {
            super(message, null, false, false);
        }
    }

    /** The account for which this browser was last asked to make one. */
    public Optional<Making> begun(HttpServletRequest request) {
        return steps.current(Step.Kind.PASSKEY, request)
                .filter(step -> step.has(ACCOUNT))
                .map(step -> new Making(new AccountId(java.util.UUID.fromString(step.get(ACCOUNT))), step.get(NAME)));
    }

    /** For whom a passkey is being made. */
    public record Making(AccountId account, String name) {}

    /**
     * Keeps the passkey that the browser made for that account.
     *
     * @throws Unfit when it is not what was asked for
     */
    public void keep(
            AccountId account,
            String credential,
            String label,
            HttpServletRequest request,
            HttpServletResponse response) {
        var origin = addresses.forPasskeys(request).orElseThrow(() -> new Unfit("no passkeys at this address"));
        var step = steps.take(Step.Kind.PASSKEY, request, response)
                .filter(one -> one.has(ACCOUNT)
                        && one.get(ACCOUNT).equals(account.value().toString()))
                .orElseThrow(() -> new Unfit("not asked for"));
        try {
            var made = new RelyingPartyPublicKey(JSON.readValue(credential, MADE), shortened(label));
            var asked = making(origin, Bytes.fromBase64(step.get(CHALLENGE)), account, step.get(NAME));
            operations(origin).registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked, made));
        } catch (org.springframework.dao.DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.debug("A passkey could not be made", e);
            throw new Unfit("does not fit");
        }
    }

    public List<Passkey> of(AccountId account) {
        return rows.of(account);
    }

    public boolean remove(AccountId account, String passkey) {
        return rows.remove(account, Bytes.fromBase64(passkey));
    }

    private static String shortened(String label) {
        var text = label.strip();
        return text.substring(0, Math.min(text.length(), LABEL_MAX));
    }

    private Webauthn4JRelyingPartyOperations operations(URI origin) {
        return new Webauthn4JRelyingPartyOperations(rows, rows, party(origin), Set.of(origin.toString()));
    }

    private static PublicKeyCredentialRpEntity party(URI origin) {
        return PublicKeyCredentialRpEntity.builder()
                .id(origin.getHost())
                .name("Ajar")
                .build();
    }

    private static PublicKeyCredentialRequestOptions asked(URI origin, Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(origin.getHost())
                .challenge(challenge)
                .timeout(LASTS)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .allowCredentials(List.of())
                .build();
    }

    private PublicKeyCredentialCreationOptions making(URI origin, Bytes challenge, AccountId account, String name) {
        var had = rows.findByUserId(PasskeyRows.handle(account)).stream()
                .map(passkey -> PublicKeyCredentialDescriptor.builder()
                        .id(passkey.getCredentialId())
                        .transports(passkey.getTransports())
                        .build())
                .toList();
        return PublicKeyCredentialCreationOptions.builder()
                .rp(party(origin))
                .user(PasskeyRows.owner(account, name))
                .challenge(challenge)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .timeout(LASTS)
                .excludeCredentials(had)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .build();
    }
}
