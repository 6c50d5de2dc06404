package ajar.showcase.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

    private final WordList list = new WordList();

    @ParameterizedTest
    @ValueSource(strings = {"What a shit day", "SHIT.", "sh\u200Bit", "ｓｈｉｔ", "Du Wichser", "qué cabrón", "«merde»"})
    void holdsWholeWordsHoweverTheyAreWritten(String text) {
        assertThat(list.of(text)).isEqualTo(Suspicion.WORD);
    }

    /** People live in such places, and have such names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scunthorpe and Penistone",
                "Mr Cockburn assesses the class",
                "Essex, Arsenal",
                "Moby-Dick",
                "a cockerel",
                "Dickens"
            })
    void leavesInPeaceWhatOnlyHoldsOne(String text) {
        assertThat(list.of(text)).isEqualTo(Suspicion.NONE);
    }

    @Test
    void countsLinks() {
        assertThat(list.of("https://a.example ".repeat(5))).isEqualTo(Suspicion.NONE);
        assertThat(list.of("https://a.example ".repeat(3), "www.b.example ".repeat(3)))
                .isEqualTo(Suspicion.LINKS);
    }

    @Test
    void noticesEndlessRepetition() {
        assertThat(list.of("a".repeat(13))).isEqualTo(Suspicion.REPETITION);
        assertThat(list.of("look ".repeat(9))).isEqualTo(Suspicion.REPETITION);
        assertThat(list.of("very very very good")).isEqualTo(Suspicion.NONE);
        assertThat(list.of("-".repeat(40))).as("a line across the page").isEqualTo(Suspicion.NONE);
    }
}
