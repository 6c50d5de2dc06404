package ajar.showcase.streams;

import ajar.Ajar;
import ajar.postgres.DatabaseContext;
import ajar.postgres.FreshDatabase;
import ajar.postgres.Owner;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Measures pages of the stream and searches over made-up posts, each against the bare statement of the database's owner in the same run.
 * Exit code 1 where ten times the posts take ten times as long. docs/benchmark.md says how to run it.
 */
public final class Benchmark {

    private static volatile @Nullable Object kept;
    private static final UUID SCHOOL = UUID.fromString("00000000-0000-7000-8001-000000000001");
    private static final UUID READER = UUID.fromString("00000000-0000-7000-8002-000000000001");
    private static final UUID PRACTICE = UUID.fromString("00000000-0000-7000-8008-000000000001");
    private static final int PEOPLE = 200;
    private static final int WARM = 5;
    private static final int ROUNDS = 21;

    private static final String FOUND = """
            insert into school.district (id, name) values (:school, 'District');
            insert into school.school (id, district, name, zone) values (:school, :school, 'School', 'Europe/London');
            insert into school.person (id, school, code, given_name, family_name)
            select ('00000000-0000-7000-8002-' || lpad(n::text, 12, '0'))::uuid, :school, 'P' || n, 'Given' || n, 'Family' || n
              from generate_series(1, :people) n;
            insert into school.practice (id, school, name)
            select ('00000000-0000-7000-8008-' || lpad(n::text, 12, '0'))::uuid, :school, 'Practice no. ' || n from generate_series(1, 40) n;
            """;

    /** Words are as common as in a language: few in most posts, most in few. "Prism" is in twenty posts of any number. */
    private static final String POSTS = """
            with drawn as (
                select n, (select string_agg('w' || floor(power(random(), 4) * 20000)::int, ' ') from generate_series(1, 24 + n %% 3)) as words
                  from generate_series(%d, %d) n)
            insert into showcase.post (id, school, author, title, words, standing, published_at)
            select gen_random_uuid(), :school, ('00000000-0000-7000-8002-' || lpad((1 + n %% 200)::text, 12, '0'))::uuid,
                   'Thinking ' || split_part(words, ' ', 2) || case when n <= 20 then ' with a spectrograph' else '' end,
                   'Lesson ' || words || case when n <= 20 then ' prism' else '' end, 'shown',
                   timestamptz '2020-01-01' + n * interval '1 minute'
              from drawn
            """;

    private static final String TAGS = """
            insert into showcase.post_practice (school, post, practice)
            select school, id, ('00000000-0000-7000-8008-' || lpad((1 + abs(hashtext(id::text)) % 40)::text, 12, '0'))::uuid
              from showcase.post p where not exists (select from showcase.post_practice t where t.post = p.id)
            """;

    private static final String NEWEST = """
            select id from showcase.post where school = :school and standing = 'shown' and (published_at, id) < (:at::timestamptz, :school)
             order by published_at desc, id desc limit 13
            """;
    private static final String OF_PRACTICE = """
            select p.id, p.title from showcase.post_practice t join showcase.post p on p.id = t.post
             where t.practice = :practice and t.shown order by t.published_at desc, t.post desc limit 13
            """;
    private static final String HOLDING = """
            select id from showcase.post where school = :school and standing = 'shown'
               and found_by @@ websearch_to_tsquery('pg_catalog.english', :wanted) order by published_at desc, id desc limit 200
            """;
    private static final String NEARLY = """
            select id from showcase.post where school = :school and standing = 'shown' and :wanted operator(public.<%) title limit 20
            """;

    private final PrintStream out;
    private final Owner owner;
    private final Streams streams;
    private final Search search;
    private final Map<String, Long> before = new HashMap<>();
    private final List<String> missed = new ArrayList<>();

    private Benchmark(PrintStream out, Owner owner, Streams streams, Search search) {
        this.out = out;
        this.owner = owner;
        this.streams = streams;
        this.search = search;
    }

    /** @param sizes how many posts; 10,000 where nobody says */
    public static void main(String[] sizes) {
        var counts = sizes.length == 0 ? new String[] {"10000"} : sizes;
        try (var ajar = new SpringApplicationBuilder(Ajar.class)
                .initializers(new FreshDatabase())
                .run("--server.port=0", "--ajar.demo=false", "--spring.task.scheduling.enabled=false")) {
            var benchmark = new Benchmark(
                    System.out, ajar.getBean(Owner.class), ajar.getBean(Streams.class), ajar.getBean(Search.class));
            benchmark.run(Stream.of(counts).mapToInt(Integer::parseInt).toArray());
            if (!benchmark.missed.isEmpty()) {
                System.out.println("Missed: " + benchmark.missed);
                Runtime.getRuntime().halt(1);
            }
        }
    }

    private void run(int[] sizes) {
        for (var part : FOUND.split(";\n")) {
            update(part);
        }
        out.println("| posts | what | ms | bare ms | ratio | growth |");
        out.println("|---|---|---|---|---|---|");
        int there = 0;
        for (int size : sizes) {
            update("select setseed(0.5)");
            update(POSTS.formatted(there + 1, size));
            update(TAGS);
            update("vacuum analyze showcase.post");
            update("vacuum analyze showcase.post_practice");
            var growth = there == 0 ? 0 : size / there;
            there = size;
            measure(size, growth);
        }
    }

    private void measure(int size, int growth) {
        var school = new SchoolId(SCHOOL);
        var middle = new Cursor(
                java.time.Instant.parse("2020-01-01T00:00:00Z").plus(java.time.Duration.ofMinutes(size / 2)), SCHOOL);
        line(
                size,
                growth,
                "first page",
                () -> streams.ofSchool(school, Cursor.START),
                () -> bare(NEWEST, "at", "9999-01-01"));
        line(
                size,
                growth,
                "page in the middle",
                () -> streams.ofSchool(school, middle),
                () -> bare(NEWEST, "at", middle.at().toString()));
        line(
                size,
                growth,
                "practice",
                () -> streams.ofPractice(school, new PracticeId(PRACTICE), Cursor.START),
                () -> bare(OF_PRACTICE, "practice", PRACTICE));
        line(
                size,
                growth,
                "search: rare word",
                () -> search.find(school, "prism"),
                () -> bare(HOLDING, "wanted", "prism"));
        line(
                size,
                growth,
                "search: word of every post",
                () -> search.find(school, "lesson"),
                () -> bare(HOLDING, "wanted", "lesson"));
        line(
                size,
                growth,
                "search: misspelt",
                () -> search.find(school, "spectrogaph"),
                () -> bare(NEARLY, "wanted", "spectrogaph"));
    }

    private void line(int size, int growth, String what, Supplier<Object> ours, Supplier<Object> theirs) {
        var own = median(() -> DatabaseContext.as(READER, SCHOOL, () -> ours.get()));
        var bare = median(theirs);
        var grown = before.containsKey(what) ? own / (double) before.get(what) : 0;
        out.printf(
                "| %d | %s | %.1f | %.1f | %.1f | %s |%n",
                size,
                what,
                own / 1e6,
                bare / 1e6,
                own / (double) Math.max(1, bare),
                grown == 0 ? "-" : "%.1f of %d".formatted(grown, growth));
        if (grown >= Math.max(2, growth)) {
            missed.add(size + " " + what);
        }
        before.put(what, own);
    }

    private static long median(Supplier<Object> work) {
        for (int n = 0; n < WARM; n++) {
            keep(work.get());
        }
        var times = LongStream.range(0, ROUNDS)
                .map(n -> {
                    var begun = System.nanoTime();
                    keep(work.get());
                    return System.nanoTime() - begun;
                })
                .sorted()
                .toArray();
        return times[ROUNDS / 2];
    }

    /** So that nobody finds out that nothing is done with it. */
    private static void keep(Object answer) {
        kept = answer;
    }

    private Object bare(String statement, String name, Object value) {
        return owner.db()
                .sql(statement)
                .param("school", SCHOOL)
                .param(name, value)
                .query()
                .listOfRows();
    }

    private void update(String statement) {
        if (statement.startsWith("select")) {
            owner.db().sql(statement).query().listOfRows();
        } else {
            owner.db()
                    .sql(statement)
                    .param("school", SCHOOL)
                    .param("people", PEOPLE)
                    .update();
        }
    }
}
