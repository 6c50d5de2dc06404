package ajar.coaching.asking;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.coaching.LabelledStruggle;
import ajar.postgres.Owner;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How often one of the first five questions fits, by the labels of a person, against what the database's full text search would offer. */
@Tag("slow")
@ModuleTest
class FittingQuestionsTest {

    private static final int FIRST = 5;
    private static final double SHARE_MIN = 0.6;

    @Autowired
    QuestionBank bank;

    @Autowired
    Owner owner;

    private final List<LabelledStruggle> struggles = LabelledStruggle.all();

    @Test
    void areFoundMoreOftenByMeaningThanByWords() {
        var all = java.util.Arrays.stream(Phase.values())
                .flatMap(phase -> bank.of(phase).stream())
                .toList();
        var byMeaning = share((said, n) -> bank.fitting(said, n));
        var byWords = share((said, n) -> byWords(said, all).stream().limit(n).toList());
        System.out.printf(
                "One of the first %d questions fits: by meaning %.2f, by full text search %.2f (%d struggles)%n",
                FIRST, byMeaning, byWords, struggles.size());
        assertThat(byMeaning).isGreaterThan(SHARE_MIN).isGreaterThan(byWords);
    }

    private double share(BiFunction<String, Integer, List<Question>> ask) {
        var served = struggles.stream()
                .filter(struggle -> ask.apply(struggle.text(), FIRST).stream()
                        .anyMatch(question -> struggle.fits().contains(question.id())))
                .count();
        return (double) served / struggles.size();
    }

    /** Any of the words, as a search field would. */
    private List<Question> byWords(String said, List<Question> all) {
        return all.stream()
                .sorted(Comparator.comparingDouble((Question question) -> -rank(said, question.text())))
                .toList();
    }

    private double rank(String said, String text) {
        return owner.db()
                .sql("""
                        select ts_rank(to_tsvector('english', :text),
                                       replace(plainto_tsquery('english', :said)::text, '&', '|')::tsquery)
                        """)
                .param("text", text)
                .param("said", said)
                .query(Double.class)
                .single();
    }
}
