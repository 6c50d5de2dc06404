package ajar.showcase.streams;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.HAWTHORN;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.showcase.ShowcaseDesk;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
@Import(ShowcaseDesk.class)
class SearchTest {

    @Autowired
    ShowcaseDesk desk;

    @Autowired
    Search search;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void threePosts() {
        desk.open();
        desk.shows(ADA, "Waiting three seconds", "Count to three after a question, and again after the answer.");
        desk.shows(ADA, "Mini whiteboards", "Everybody shows what they think, at the same time.");
        desk.shows(ADA, "Ratatouille in French class", "They cooked it and wrote the recipe down.");
    }

    @Test
    void findsOtherFormsOfAWord() {
        assertThat(titles("question waits")).containsExactly("Waiting three seconds");
        assertThat(titles("cooking")).containsExactly("Ratatouille in French class");
    }

    @Test
    void findsTitlesThatAreSpeltNearlySo() {
        assertThat(titles("ratatuile")).containsExactly("Ratatouille in French class");
    }

    @Test
    void offersWhatMayMeanTheSame() {
        var found = desk.as(BEN, () -> search.find(HAWTHORN, "giving pupils time to think before they answer"));
        assertThat(found.alike()).isNotEmpty();
    }

    @Test
    void takesWhatIsNoQueryAsWords() {
        for (var odd : List.of("'", "\"", "& | !", "<->", ":*", "\\", "%", "a & ", "(")) {
            assertThat(desk.as(BEN, () -> search.find(HAWTHORN, odd)).posts())
                    .as(odd)
                    .isNotNull();
        }
    }

    /** It passes by the policies, so it asks by itself: in nobody's name, and in that of another school, it finds nothing. */
    @Test
    void findsNothingForNobody() {
        assertThat(db.sql("select count(*) from showcase.find_posts('seconds', 10)")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(ajar.postgres.DatabaseContext.as(
                                BEN.value(), java.util.UUID.randomUUID(), () -> search.find(HAWTHORN, "seconds"))
                        .posts())
                .isEmpty();
    }

    private List<String> titles(String wanted) {
        return desk.as(BEN, () -> search.find(HAWTHORN, wanted)).posts().stream()
                .map(Teaser::title)
                .toList();
    }
}
