package ajar.shelf.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsbnTest {

    @ParameterizedTest
    @CsvSource({
        "9780306406157, 9780306406157",
        "978-0-306-40615-7, 9780306406157",
        "0-306-40615-2, 9780306406157",
        "ISBN 0306406152, 9780306406157",
        "ISBN-13: 978 0306406157, 9780306406157",
        "080442957X, 9780804429573",
        "080442957x, 9780804429573",
        "979-10-90636-07-1, 9791090636071"
    })
    void isReadHoweverItIsTyped(String typed, String digits) {
        assertThat(Isbn.read(typed).found()).map(Isbn::digits).contains(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "9780306406158, CHECK_DIGIT",
        "9780306406517, CHECK_DIGIT",
        "0306406153, CHECK_DIGIT",
        "978030640615, LENGTH",
        "'', LENGTH",
        "97803O6406157, SIGNS",
        "X306406152, SIGNS",
        "97803064061X7, SIGNS",
        "4006381333931, NO_BOOK",
        "9790260000438, NO_BOOK"
    })
    void isRefusedForWhatIsWrong(String typed, Isbn.Flaw flaw) {
        assertThat(Isbn.read(typed)).isEqualTo(new Isbn.Reading(null, flaw));
    }

    /** What the check is for: one digit mistyped, or two neighbours exchanged. */
    @Test
    void noticesEveryWrongDigitAndAlmostEveryExchange() {
        var right = "9780306406157";
        for (int place = 0; place < right.length(); place++) {
            for (char digit : "0123456789".toCharArray()) {
                var typed = new StringBuilder(right);
                typed.setCharAt(place, digit);
                assertThat(Isbn.read(typed.toString()).found().isPresent())
                        .isEqualTo(typed.toString().equals(right));
            }
        }
        assertThat(Isbn.read("9870306406157").found()).isEmpty();
    }

    @Test
    void isNeverMadeOfWhatDoesNotCheck() {
        for (var digits : List.of("9780306406158", "123", "97803064061x7")) {
            assertThatThrownBy(() -> new Isbn(digits)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
