package ajar.site.accounts;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Six digits by mail, good for a quarter of an hour, five tries, and the browser that asked for them. Asking for them is answered alike
 * whether or not there is such an account.
 */
@Component
public class MailCodes {

    private static final Duration LASTS = Duration.ofMinutes(15);
    private static final int TRIES_MAX = 5;
    private static final String WHAT = "mail-code";
    private static final String CODE = "code";
    private static final String ACCOUNT = "account";
    private static final String MAIL = "mail";
    private static final String PURPOSE = "purpose";

    /** What a code is good for; one that was asked for to sign in changes no address. */
    public enum Purpose {
        SIGN_IN,
        SECOND_STEP,
        NEW_MAIL
    }

    /** Who typed the right code, and at which address they read it. */
    public record Reader(AccountId account, String mail) {}

    private final Steps steps;
    private final Tries tries;
    private final Letters letters;

    MailCodes(Steps steps, Tries tries, Letters letters) {
        this.steps = steps;
        this.tries = tries;
        this.letters = letters;
    }

    /** Whether this installation can send mail at all. */
    public boolean areOffered() {
        return letters.areSent();
    }

    /**
     * Sends a code, if there is an account with an address and it has not asked too often.
     *
     * @param asked what was typed: the same browser answer follows whatever becomes of it
     */
    public void begin(
            String asked,
            Optional<Reader> reader,
            Purpose purpose,
            HttpServletRequest request,
            HttpServletResponse response) {
        var code = Codes.sixDigits();
        // What has to wait is begun for nobody: each code that is begun gives five tries, whether or not its letter
        // goes out.
        var known = tries.count(WHAT, asked) ? reader : Optional.<Reader>empty();
        var kept = Map.of(
                CODE, digest(code),
                ACCOUNT, known.map(one -> one.account().value().toString()).orElse(""),
                MAIL, known.map(Reader::mail).orElse(""),
                PURPOSE, purpose.name());
        steps.begin(Step.Kind.MAIL_CODE, kept, LASTS, request, response);
        known.ifPresent(one -> letters.sendCode(one.mail(), code, request));
    }

    /** Who reads the address, once the code fits; five wrong ones end it. */
    public Optional<Reader> check(
            String typed, Purpose purpose, HttpServletRequest request, HttpServletResponse response) {
        var tried = steps.tryOne(Step.Kind.MAIL_CODE, TRIES_MAX, request)
                .filter(step -> step.get(PURPOSE).equals(purpose.name()))
                .filter(step -> equal(step.get(CODE), digest(typed)))
                .filter(step -> !step.get(ACCOUNT).isEmpty());
        if (tried.isEmpty()
                || steps.take(Step.Kind.MAIL_CODE, request, response).isEmpty()) {
            return Optional.empty();
        }
        var step = tried.get();
        return Optional.of(new Reader(new AccountId(UUID.fromString(step.get(ACCOUNT))), step.get(MAIL)));
    }

    private static String digest(String code) {
        return HexFormat.of().formatHex(Codes.digest(code));
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }
}
