package ajar.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers come from the tokenizer that the model was published with, run on its own file. */
class WordPiecesTest {

    private static WordPieces pieces;

    @BeforeAll
    static void read() throws IOException {
        pieces = Model.wordPieces();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "§§ | §§",
                "§   § | §§",
                "Managers count the minutes. | 10489 4175 1996 2781 1012",
                "I don't know who's asking! | 1045 2123 1005 1056 2113 2040 1005 1055 4851 999",
                "can’t | 2064 1521 1056",
                "unaffable | 14477 20961 3468",
                "supercalifragilisticexpialidocious | 3565 9289 10128 29181 24411 4588 10288 19312 21273 10085 6313",
                "Café déjà-vu: naïve façade | 7668 2139 3900 1011 24728 1024 15743 8508",
                "École | 12431",
                "ÅNGSTRÖM straße İstanbul | 17076 15687 2358 27807 9960",
                "3rd period @ 10:20 | 3822 2558 1030 2184 1024 2322",
                "学生 and 教室 | 1817 1910 1998 100 100",
                "हिन्दी | 1339 29877 29863 29861 29878",
                "\uD83D\uDE42 smile | 100 2868",
                "$5 ~ ^ ` «quote» — dash… | 1002 1019 1066 1034 1036 1077 14686 1090 1517 11454 1529"
            })
    void haveTheNumbersThatTheModelLearned(String text, String numbers) {
        assertThat(pieces.numbersOf(text)).containsExactly(framed(numbers));
    }

    @Test
    void passOverWhatCannotBeSeen() {
        assertThat(pieces.numbersOf("tab\tnew\nline\u00a0space\u200bzero"))
                .containsExactly(framed("21628 2047 2240 2686 6290 2080"));
        assertThat(pieces.numbersOf("\u0000zero\ufffdrep")).containsExactly(framed("5717 2890 2361"));
    }

    @Test
    void doNotKnowWordsWithoutEnd() {
        assertThat(pieces.numbersOf("a".repeat(101))).containsExactly(framed("100"));
    }

    @Test
    void areCutAtTheWindow() {
        assertThat(pieces.numbersOf("word ".repeat(100_000)))
                .hasSize(Model.WINDOW)
                .startsWith(101, 2773)
                .endsWith(2773, 102);
    }

    /** Nobody's text ends the text for the model. */
    @Test
    void takeTheModelsOwnSignsAsText() {
        assertThat(pieces.numbersOf("[SEP]")).hasSizeGreaterThan(3).endsWith(102);
    }

    private static long[] framed(String numbers) {
        var inner = numbers.isBlank()
                ? LongStream.empty()
                : LongStream.of(Arrays.stream(numbers.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray());
        return LongStream.concat(LongStream.of(101), LongStream.concat(inner, LongStream.of(102)))
                .toArray();
    }
}
