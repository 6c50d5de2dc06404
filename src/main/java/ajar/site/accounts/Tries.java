package ajar.site.accounts;

import ajar.site.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts tries at something that could be guessed, in the database and so for all nodes together. From the fifth in a row on, the next has
 * to wait 1, 2, 4, 8 and then 15 minutes: some hundred guesses a day. What is tried is kept as a digest.
 */
@Repository
class Tries {

    static final int FREE = 5;
    private static final int MINUTES_MAX = 15;
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final JdbcClient db;
    private final SignInContext signingIn;
    private final Clock clock;

    Tries(JdbcClient db, SignInContext signingIn, Clock clock) {
        this.db = db;
        this.signingIn = signingIn;
        this.clock = clock;
    }

    /** Counted before anything is checked, so that many at once are no more than many one by one; false while it has to wait. */
    boolean count(String what, String name) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        signingIn.run(() -> db.sql("delete from site.try where last_at < :forgotten and locked_until < :now")
                .param("forgotten", now.minus(FORGOTTEN_AFTER))
                .param("now", now)
                .update());
        return signingIn.get(() -> db.sql("""
                insert into site.try as w (name, times, locked_until, last_at)
                values (:name, 1, :now, :now)
                on conflict (name) do update
                   set times = case when w.last_at < :forgotten then 1 else w.times + 1 end,
                       last_at = :now,
                       locked_until = case when w.last_at < :forgotten or w.times + 1 < :free then :now
                           else :now + least(:longest, power(2, least(w.times + 1 - :free, 10))) * interval '1 minute' end
                 where w.locked_until <= :now
                returning true
                """)
                .param("name", key(what, name))
                .param("now", now)
                .param("forgotten", now.minus(FORGOTTEN_AFTER))
                .param("free", FREE)
                .param("longest", MINUTES_MAX)
                .query(Boolean.class)
                .optional()
                .orElse(false));
    }

    void forget(String what, String name) {
        signingIn.run(() -> db.sql("delete from site.try where name = :name")
                .param("name", key(what, name))
                .update());
    }

    private static byte[] key(String what, String name) {
        return Tokens.digest(what + ":" + name.strip().toLowerCase(Locale.ROOT));
    }
}
