package ajar.visits.papers;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.site.Bundles;
import ajar.visits.LessonPart;
import org.junit.jupiter.api.Test;

/** The half page that somebody carries to a class that is not theirs. */
class SlipWordsTest {

    private final SlipWords words =
            new SlipWords(new Bundles().in(Bundles.ENGLISH), cover -> "HTTPS://AJAR.EXAMPLE/S/" + cover.value());

    @Test
    void saysRoomClassTimeAndWork() {
        var slip = words.slip(AWeek.taken(LessonPart.WHOLE, "Page 12"));
        assertThat(slip.day()).isEqualTo("Tuesday, 22 September");
        assertThat(slip.slot()).isEqualTo("3rd period");
        assertThat(slip.clock()).isEqualTo("10:20 to 11:10");
        assertThat(slip.room()).isEqualTo("Room 4");
        assertThat(slip.what()).isEqualTo("8B Physics");
        assertThat(slip.whose()).isEqualTo("Ben Osei’s class. Jonas Weber takes it.");
        assertThat(slip.toDo()).isEqualTo("Page 12");
        assertThat(slip.part()).isEmpty();
    }

    @Test
    void saysInFullWhichHalfARelayTakes() {
        assertThat(words.slip(AWeek.taken(LessonPart.SECOND_HALF, "")).part())
                .isEqualTo("Second half of the lesson only");
        assertThat(words.slip(AWeek.taken(LessonPart.FIRST_HALF, "")).clock()).isEqualTo("10:20 to 10:45");
    }

    @Test
    void setsLongWordsSmallerAndRunsManyLinesOn() {
        assertThat(words.slip(AWeek.taken(LessonPart.WHOLE, "Page 12")).look()).isEmpty();
        assertThat(words.slip(AWeek.taken(LessonPart.WHOLE, "x".repeat(700))).look())
                .isEqualTo("is-tight");
        assertThat(words.slip(AWeek.taken(LessonPart.WHOLE, "x".repeat(1000))).look())
                .isEqualTo("is-dense");
        assertThat(words.slip(AWeek.taken(LessonPart.WHOLE, "a\n\n".repeat(12))).toDo())
                .isEqualTo("a\n".repeat(12).strip());
        assertThat(words.slip(AWeek.taken(LessonPart.WHOLE, "a\n".repeat(500))).toDo())
                .doesNotContain("\n")
                .startsWith("a a a");
        assertThat(words.slip(AWeek.taken(LessonPart.WHOLE, "abc\n".repeat(100)))
                        .toDo())
                .startsWith("abc / abc");
    }
}
