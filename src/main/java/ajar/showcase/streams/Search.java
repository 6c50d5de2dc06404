package ajar.showcase.streams;

import ajar.meaning.Meanings;
import ajar.school.SchoolId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds posts by their words, then by titles that are spelt nearly so, and puts first what is near in meaning, says the words often and is
 * new: each of the three gives an order, and the orders are added up. Meaning is English only.
 */
@Repository
public class Search {

    /** Of posts that hold the words, the newest so many are looked at; a common word is in too many. */
    static final int LOOKED_AT = 200;

    private static final int SHOWN_MAX = 40;
    private static final int ALIKE_AMONG = 60;
    private static final int ALIKE_MAX = 4;
    /** How slowly a place in an order loses weight. */
    private static final double EVENLY = 20;

    private final JdbcClient db;
    private final Teasers teasers;
    private final Streams streams;
    private final Meanings meanings;

    Search(JdbcClient db, Teasers teasers, Streams streams, Meanings meanings) {
        this.db = db;
        this.teasers = teasers;
        this.streams = streams;
        this.meanings = meanings;
    }

    /** @param alike posts of late that hold none of the words and may mean the same; they may as well not */
    public record Found(List<Teaser> posts, List<Teaser> alike) {}

    private record Hit(UUID post, float weight, Instant at) {}

    @Transactional(readOnly = true)
    public Found find(SchoolId school, String wanted) {
        var posts = teasers.of(best(hits(wanted)));
        var ordered = inOrder(wanted, posts);
        var known = ordered.stream().map(Teaser::id).collect(Collectors.toSet());
        var others = streams.latest(school, ALIKE_AMONG).stream()
                .filter(post -> !known.contains(post.id()))
                .toList();
        var alike = meanings.rankedPublished(wanted, others, Search::text);
        return new Found(ordered, alike.subList(0, Math.min(ALIKE_MAX, alike.size())));
    }

    /** By words and age alone: reading the meaning of each takes a thousand times as long. */
    private static List<UUID> best(List<Hit> hits) {
        var points = new HashMap<Hit, Double>();
        add(points, hits, Comparator.comparing(Hit::weight).reversed(), 2);
        add(points, hits, Comparator.comparing(Hit::at).reversed(), 1);
        return hits.stream()
                .sorted(Comparator.<Hit, Double>comparing(hit -> points.getOrDefault(hit, 0.0))
                        .reversed()
                        .thenComparing(Hit::post))
                .limit(SHOWN_MAX)
                .map(Hit::post)
                .toList();
    }

    private List<Teaser> inOrder(String wanted, List<Teaser> posts) {
        var near = meanings.rankedPublished(wanted, posts, Search::text);
        var points = new HashMap<Teaser, Double>();
        places(points, posts, 1);
        places(points, near, 1);
        return posts.stream()
                .sorted(Comparator.<Teaser, Double>comparing(post -> points.getOrDefault(post, 0.0))
                        .reversed())
                .toList();
    }

    private static <T> void add(Map<T, Double> points, List<T> all, Comparator<T> order, double weight) {
        places(points, all.stream().sorted(order).toList(), weight);
    }

    private static <T> void places(Map<T, Double> points, List<T> order, double weight) {
        IntStream.range(0, order.size())
                .forEach(place -> points.merge(order.get(place), weight / (EVENLY + place), Double::sum));
    }

    private List<Hit> hits(String wanted) {
        return db
                .sql("select post, weight, at from showcase.find_posts(:wanted, :most)")
                .param("wanted", wanted)
                .param("most", LOOKED_AT)
                .query((row, n) -> new Hit(
                        row.getObject("post", UUID.class),
                        row.getFloat("weight"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Hit::post, Function.identity(), (one, other) -> one))
                .values()
                .stream()
                .toList();
    }

    private static String text(Teaser post) {
        return post.title() + "\n" + post.begins();
    }
}
