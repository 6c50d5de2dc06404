package ajar.dots.ranking;

import ajar.dots.ranking.Pairs.Pair;
import ajar.postgres.FreshDatabase;
import ajar.postgres.Owner;
import java.util.List;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL finds texts: by the stems that are in both, and by three letters in a row. */
final class Letters implements AutoCloseable {

    private static final String FULL_TEXT = """
            select ts_rank(to_tsvector(:language::regconfig, said), replace(plainto_tsquery(:language::regconfig, :struggle)::text, '&', '|')::tsquery)
              from unnest(:told::text[], :named::text[]) with ordinality as colleague (told, named, place),
                   lateral (select told || ' ' || named as said) as both_texts
             order by place
            """;
    private static final String TRIGRAM = """
            select greatest(similarity(:struggle, told), similarity(:struggle, named), similarity(:struggle, told || ' ' || named))
              from unnest(:told::text[], :named::text[]) with ordinality as colleague (told, named, place)
             where :language <> ''
             order by place
            """;
    private static final String WORDS = """
            select greatest(word_similarity(:struggle, told), word_similarity(:struggle, named))
              from unnest(:told::text[], :named::text[]) with ordinality as colleague (told, named, place)
             where :language <> ''
             order by place
            """;
    private static final String WORDS_OF_THEIRS = """
            select greatest(word_similarity(told, :struggle), word_similarity(named, :struggle))
              from unnest(:told::text[], :named::text[]) with ordinality as colleague (told, named, place)
             where :language <> ''
             order by place
            """;

    private final GenericApplicationContext context = new GenericApplicationContext();
    private final JdbcClient db;

    Letters() {
        new FreshDatabase().initialize(context);
        db = context.getBeanFactory().getBean(Owner.class).db();
    }

    double[] fullText(Pair asking, List<Pair> colleagues, boolean both, String language) {
        return fits(FULL_TEXT, asking, colleagues, both, language);
    }

    double[] trigram(Pair asking, List<Pair> colleagues, boolean both) {
        return fits(TRIGRAM, asking, colleagues, both, "-");
    }

    /** Words of the struggle that look like words of theirs. */
    double[] words(Pair asking, List<Pair> colleagues, boolean both) {
        return fits(WORDS, asking, colleagues, both, "-");
    }

    /** Words of theirs that look like words of the struggle. */
    double[] wordsOfTheirs(Pair asking, List<Pair> colleagues, boolean both) {
        return fits(WORDS_OF_THEIRS, asking, colleagues, both, "-");
    }

    private double[] fits(String statement, Pair asking, List<Pair> colleagues, boolean both, String language) {
        return db
                .sql(statement)
                .param("language", language)
                .param("struggle", asking.struggle())
                .param("told", colleagues.stream().map(Pair::strength).toArray(String[]::new))
                .param(
                        "named",
                        colleagues.stream().map(pair -> both ? pair.also() : "").toArray(String[]::new))
                .query(Double.class)
                .list()
                .stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    @Override
    public void close() {
        context.close();
    }
}
