package ajar.site.entry;

import ajar.Ajar;
import ajar.postgres.FreshDatabase;
import ajar.postgres.Owner;
import ajar.site.accounts.Campus;
import ajar.site.accounts.GivenAccount;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Measures whether the time of an answer tells who has an account. Wrong passwords for names with an account, names without one, names
 * that are locked and accounts without a password take turns; the table has the median of each, and its ratio to that of names with an
 * account. The control are other names with an account: their ratio says how far two equal things lie apart here. Its exit code is 1
 * if a ratio is further from 1 than a tenth. Run with the class path of the tests: {@code java -cp ... ajar.site.entry.SignInBenchmark
 * [ROUNDS]}.
 */
public final class SignInBenchmark {

    private static final int ROUNDS = 200;
    private static final int WARM_UP = 20;
    private static final int TRIES_BEFORE_LOCKED = 12;
    private static final double MOST_APART = 0.1;
    private static final String LOCKED = "locked-name";

    private enum Kind {
        ACCOUNT,
        CONTROL,
        NO_ACCOUNT,
        LOCKED,
        NO_PASSWORD
    }

    private final Owner owner;
    private final Caller caller;
    private final PrintStream out;
    private final UUID school;

    private SignInBenchmark(Owner owner, Caller caller, PrintStream out) {
        this.owner = owner;
        this.caller = caller;
        this.out = out;
        this.school = new Campus(owner).school("District", "Birch");
    }

    public static void main(String[] rounds) {
        var application = new SpringApplicationBuilder(Ajar.class)
                .initializers(new FreshDatabase())
                .run(
                        "--server.port=0",
                        "--ajar.limits.sign-in-of-address=1000000/1000000",
                        "--ajar.limits.pages-of-address=1000000/1000000");
        var port = Integer.parseInt(
                Objects.requireNonNull(application.getEnvironment().getProperty("local.server.port")));
        boolean alike;
        try (var caller = new Caller(port)) {
            alike = new SignInBenchmark(application.getBean(Owner.class), caller, System.out)
                    .measure(rounds.length == 0 ? ROUNDS : Integer.parseInt(rounds[0]));
        }
        application.close();
        System.exit(alike ? 0 : 1);
    }

    private boolean measure(int rounds) {
        account(LOCKED);
        for (int i = 0; i < TRIES_BEFORE_LOCKED; i++) {
            nanosOf(LOCKED);
        }
        var nanos = new EnumMap<Kind, long[]>(Kind.class);
        for (var kind : Kind.values()) {
            nanos.put(kind, new long[rounds]);
        }
        for (int i = -WARM_UP; i < rounds; i++) {
            for (var kind : Kind.values()) {
                var taken = nanosOf(name(kind, i));
                if (i >= 0) {
                    Objects.requireNonNull(nanos.get(kind))[i] = taken;
                }
            }
        }
        return tell(nanos);
    }

    /** A fresh name each time, so that none becomes locked; whose account it is, if anybody's, is settled before the clock runs. */
    private String name(Kind kind, int round) {
        var name = (kind + "-" + (round + WARM_UP)).toLowerCase(Locale.ROOT);
        switch (kind) {
            case ACCOUNT, CONTROL -> account(name);
            case NO_PASSWORD -> {
                account(name);
                owner.db()
                        .sql("update site.account set password = null, password_at = null where name = ?")
                        .param(name)
                        .update();
            }
            case NO_ACCOUNT -> {}
            case LOCKED -> {
                return LOCKED;
            }
        }
        return name;
    }

    private void account(String name) {
        var person = new Campus(owner).person(school, name, "Lind", "teacher");
        new GivenAccount(owner, person.toString(), name);
    }

    private long nanosOf(String name) {
        var form = caller.form("/sign-in", Map.of("name", name, "password", "this is not the one"));
        var before = System.nanoTime();
        caller.postRaw("/sign-in", form);
        return System.nanoTime() - before;
    }

    private boolean tell(Map<Kind, long[]> nanos) {
        var first = median(Objects.requireNonNull(nanos.get(Kind.ACCOUNT)));
        var alike = true;
        out.printf("%-12s %10s %8s%n", "name", "median ms", "ratio");
        for (var entry : nanos.entrySet()) {
            var median = median(entry.getValue());
            alike &= Math.abs(median / first - 1) <= MOST_APART;
            out.printf("%-12s %10.2f %8.3f%n", entry.getKey(), median / 1e6, median / first);
        }
        return alike;
    }

    private static double median(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
