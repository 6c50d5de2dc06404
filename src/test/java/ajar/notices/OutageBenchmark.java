package ajar.notices;

import ajar.Ajar;
import ajar.notices.feeds.CalendarFeeds;
import ajar.postgres.FreshDatabase;
import ajar.postgres.Owner;
import ajar.site.Tokens;
import ajar.site.entry.Caller;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Measures whether pages are slower while thousands of letters wait for a mail server that is gone, or that takes calls and says nothing,
 * how fast they are delivered once it is back, and whether anybody's calendar can be found by guessing. Each state of the mail server has
 * its turn more than once, and times are compared with those of the turns in which it was there. The exit code is 1 where one page in a
 * hundred takes a tenth longer, a letter is lost or comes twice, the queue is not empty after ten minutes, or a guess hits.
 * docs/benchmark.md says how to run it.
 */
public final class OutageBenchmark {

    private static final int LETTERS = 11_600;
    private static final int GUESSES = 1_000_000;
    private static final int ROUNDS = 3;
    private static final List<String> GUESTS = List.of("Cleo Haddad", "Dara Ortiz", "Sam Whitlock", "Ruth Adeyemi");
    private static final int PAGES = 300;
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final double MOST_SLOWER = 1.1;
    private static final int NO_SERVER = 1;

    /** What becomes of a call to the mail server. */
    private enum Mail {
        THERE,
        GONE,
        SILENT
    }

    private final PrintStream out;
    private final Owner owner;
    private final JavaMailSenderImpl server;
    private final CalendarFeeds feeds;
    private final int port;
    private final Map<Mail, List<Double>> taken = new EnumMap<>(Mail.class);

    private OutageBenchmark(PrintStream out, ConfigurableApplicationContext ajar) {
        this.out = out;
        this.owner = ajar.getBean(Owner.class);
        this.server = ajar.getBean(JavaMailSenderImpl.class);
        this.feeds = ajar.getBean(CalendarFeeds.class);
        this.port =
                Integer.parseInt(Objects.requireNonNull(ajar.getEnvironment().getProperty("local.server.port")));
    }

    /** @param guesses how many; a million where nobody says */
    public static void main(String[] guesses) throws Exception {
        Mailbox.isOpened();
        var properties = Mailbox.properties().entrySet().stream()
                .filter(one -> !one.getKey().equals("ajar.mail.patience"))
                .map(one -> "--" + one.getKey() + "=" + one.getValue());
        var others = List.of(
                        "server.port=0",
                        "ajar.demo=true",
                        "ajar.limits.pages-of-person=1000000/1000000",
                        "ajar.limits.pages-of-address=1000000/1000000")
                .stream()
                .map("--"::concat);
        var ajar = new SpringApplicationBuilder(Ajar.class)
                .initializers(new FreshDatabase(), OutageBenchmark::keepsTime)
                .run(Stream.concat(properties, others).toArray(String[]::new));
        var benchmark = new OutageBenchmark(System.out, ajar);
        var passed = benchmark.outage()
                & benchmark.isGuessless(guesses.length == 0 ? GUESSES : Integer.parseInt(guesses[0]));
        ajar.close();
        Runtime.getRuntime().halt(passed ? 0 : 1);
    }

    /** In a fresh database tests say themselves when something is done. */
    private static void keepsTime(ConfigurableApplicationContext ajar) {
        ajar.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("time", Map.of("ajar.timer", "true")));
    }

    private boolean outage() throws Exception {
        EagerReaders.are(owner);
        waitUntil(() -> count("select count(*) from notices.due") == 0 && waiting() == 0);
        pages();
        turn(Mail.THERE);
        queue();
        for (int round = 0; round < ROUNDS; round++) {
            turn(Mail.GONE);
            turn(Mail.SILENT);
        }
        var queued = waiting();
        var back = System.nanoTime();
        server.setPort(Mailbox.port());
        var drained = waitUntil(() -> waiting() == 0);
        var seconds = (System.nanoTime() - back) / 1e9;
        for (int round = 1; round < ROUNDS; round++) {
            turn(Mail.THERE);
        }
        return tell() & arrived(queued, seconds) & drained;
    }

    private void turn(Mail mail) throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            server.setPort(
                    switch (mail) {
                        case THERE -> Mailbox.port();
                        case GONE -> NO_SERVER;
                        case SILENT -> silent.getLocalPort();
                    });
            taken.computeIfAbsent(mail, none -> new ArrayList<>()).addAll(pages());
        }
    }

    /** Milliseconds that their pages took, of several people who each look at one after another. */
    private List<Double> pages() throws Exception {
        var people = owner.db()
                .sql("select id from school.person where name in (:guests)")
                .param("guests", GUESTS)
                .query(UUID.class)
                .list();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Double>();
            for (var one : threads.invokeAll(people.stream()
                    .map(person -> (Callable<List<Double>>) () -> pagesOf(person))
                    .toList())) {
                all.addAll(one.get());
            }
            return all;
        }
    }

    private List<Double> pagesOf(UUID person) throws InterruptedException {
        var times = new ArrayList<Double>();
        try (var caller = new Caller(port)) {
            caller.post("/", "/demo/sign-in", Map.of("person", person.toString()));
            for (int i = 0; i < PAGES; i++) {
                Thread.sleep(PAUSE);
                var before = System.nanoTime();
                var status = caller.get("/today").statusCode();
                times.add((System.nanoTime() - before) / 1e6);
                if (status != 200) {
                    throw new IllegalStateException("a page of " + status);
                }
            }
        }
        return times;
    }

    private void queue() {
        server.setPort(NO_SERVER);
        Mailbox.empty();
        owner.db().sql("""
                        insert into notices.letter (school, person, kind, entry, sequence, made_at, next_try)
                        select l.school, l.person, l.kind, l.entry, l.sequence, now(), now()
                          from notices.letter l cross join generate_series(1, :copies)
                         where l.outcome = 'sent' limit :letters
                        """).param("copies", LETTERS).param("letters", LETTERS).update();
    }

    private boolean tell() {
        out.printf("%-28s %8s %10s %10s %8s%n", "mail server", "pages", "median ms", "p99 ms", "ratio");
        var usual = at(Mail.THERE, .99);
        var unaffected = true;
        for (var mail : Mail.values()) {
            var ratio = at(mail, .99) / usual;
            unaffected &= ratio <= MOST_SLOWER;
            out.printf(
                    "%-28s %8d %10.1f %10.1f %8.2f%n",
                    mail, Objects.requireNonNull(taken.get(mail)).size(), at(mail, .5), at(mail, .99), ratio);
        }
        return unaffected;
    }

    private double at(Mail mail, double place) {
        var sorted = Objects.requireNonNull(taken.get(mail)).stream()
                .mapToDouble(one -> one)
                .sorted()
                .toArray();
        return sorted[(int) (place * (sorted.length - 1))];
    }

    private boolean arrived(int queued, double seconds) {
        var ids = Mailbox.all().stream().map(Mailbox.Mail::id).toList();
        var different = new HashSet<>(ids).size();
        out.printf(
                "%d letters waited; %d came, %d of them different, in %.0f s%n",
                queued, ids.size(), different, seconds);
        return queued == different && ids.size() == different;
    }

    private boolean isGuessless(int guesses) {
        owner.db().sql("""
                insert into notices.feed (person, school, token, made_at)
                select id, school, sha256(convert_to(id::text, 'UTF8')), now() from school.person on conflict do nothing
                """).update();
        var hits = new AtomicInteger();
        var before = System.nanoTime();
        IntStream.range(0, guesses).parallel().forEach(n -> {
            if (feeds.at(Tokens.fresh()).isPresent()) {
                hits.incrementAndGet();
            }
        });
        out.printf(
                "%d guesses at calendars, behind the limits: %d hits, in %.0f s%n",
                guesses, hits.get(), (System.nanoTime() - before) / 1e9);
        return hits.get() == 0;
    }

    private int waiting() {
        return count("select count(*) from notices.letter where done_at is null");
    }

    private int count(String question) {
        return owner.db().sql(question).query(Integer.class).single();
    }

    private static boolean waitUntil(BooleanSupplier so) throws InterruptedException {
        for (var looks = LONGEST.dividedBy(LOOK_EVERY); !so.getAsBoolean(); looks--) {
            if (looks == 0) {
                return false;
            }
            Thread.sleep(LOOK_EVERY);
        }
        return true;
    }
}
