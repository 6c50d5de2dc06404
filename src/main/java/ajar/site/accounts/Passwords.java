package ajar.site.accounts;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks names and passwords. A wrong password, an unknown name and a locked name cost the same work and are answered alike.
 *
 * <p>A few are checked at a time, since each takes 19 MiB and a processor for a while; the others wait their turn for some seconds. Safe
 * for use by several threads.
 */
@Component
public class Passwords {

    /** Salt and hash bytes, threads, KiB of memory, passes: the least that OWASP advises. */
    private static final PasswordEncoder ARGON2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final String WHAT = "password";
    /** What NIST asks for where a second proof guards what matters; no rule about kinds of signs. */
    public static final int LENGTH_MIN = 10;

    public static final int LENGTH_MAX = 200;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String nobodysPassword = String.valueOf(ARGON2.encode("nobody has this one"));
    private final Accounts accounts;
    private final Tries tries;

    Passwords(Accounts accounts, Tries tries) {
        this.accounts = accounts;
        this.tries = tries;
    }

    /** So many sign in at this moment that this one had to be sent away; nothing was checked. */
    public static class Crowded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Crowded() {
            super("Crowded", null, false, false);
        }
    }

    /**
     * What became of a try.
     *
     * @param account whose name it is, if anybody's
     * @param fits whether they may come in
     * @param locked whether the name was locked, so that nothing could fit
     */
    public record Try(Optional<Account> account, boolean fits, boolean locked) {

        public Optional<Account> letIn() {
            return account.filter(one -> fits);
        }
    }

    /** @throws Crowded when too many wait */
    public Try check(String name, String password) {
        var account = accounts.named(name);
        var stored = account.map(Account::password).orElse(null);
        // By name or by mail, it is one account's password that is guessed.
        var counted = account.map(one -> one.id().value().toString()).orElse(name);
        var free = tries.count(WHAT, counted);
        var fits = matches(password, stored == null ? nobodysPassword : stored);
        var letIn = fits && free && stored != null;
        if (letIn) {
            tries.forget(WHAT, counted);
        }
        return new Try(account, letIn, !free);
    }

    /** Whether this is the password of somebody signed in; counts wrong ones like {@link #check}. */
    public boolean isOf(Account account, String password) {
        return check(account.name(), password).fits();
    }

    public static boolean isLongEnough(String password) {
        return password.length() >= LENGTH_MIN && password.length() <= LENGTH_MAX;
    }

    /** @throws Crowded when too many wait */
    public String hash(String password) {
        return inTurn(() -> String.valueOf(ARGON2.encode(password)));
    }

    private boolean matches(String password, String stored) {
        // A text of any length would be hashed whole first.
        var bounded = password.length() <= LENGTH_MAX ? password : "";
        return inTurn(() -> ARGON2.matches(bounded, stored));
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new Crowded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Crowded();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
