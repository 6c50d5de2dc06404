package ajar.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 5, 12);

    private final Bundles bundles = new Bundles();
    private final Words english = bundles.in(Bundles.ENGLISH);

    @Test
    void sayDatesAsPeopleDo() {
        assertThat(english.day(TUESDAY)).isEqualTo("Tuesday, 12 May");
        assertThat(english.shortDay(TUESDAY)).isEqualTo("Tue 12");
        assertThat(english.clock(LocalTime.of(8, 20))).isEqualTo("8:20");
        assertThat(english.moment(TUESDAY, english.period(3), LocalTime.of(10, 20)))
                .isEqualTo("Tuesday, 3rd period, 10:20");
    }

    @Test
    void saySharedMonthsOnce() {
        assertThat(english.days(TUESDAY, TUESDAY.plusDays(3))).isEqualTo("12 to 15 May");
        assertThat(english.days(TUESDAY, TUESDAY.plusDays(24))).isEqualTo("12 May to 5 June");
        assertThat(english.days(TUESDAY, TUESDAY)).isEqualTo("12 May");
    }

    @Test
    void countInTheReadersLanguage() {
        assertThat(english.say("site.first.school", "school", "Hawthorn", "teachers", 1))
                .contains("1 teacher.");
    }

    @Test
    void accentWhatTheBundleSaysAndNothingElse() {
        var accented = bundles.in(Bundles.ACCENTED).say("site.first.school", "school", "Hawthorn", "teachers", 62);
        assertThat(accented).startsWith("Hawthorn, à ").contains("62 ţéàćĥéŕš");
        assertThat(bundles.in(Bundles.ACCENTED).day(TUESDAY)).isEqualTo("Ţüéšđàý, 12 Ṁàý");
    }

    @Test
    void speakEnglishToStrangers() {
        assertThat(bundles.in(Locale.of("tlh")).say("site.sign-in.go")).isEqualTo("Sign in");
    }

    @Test
    void refuseKeysThatNoBundleHas() {
        assertThatThrownBy(() -> english.say("site.nowhere")).hasMessageContaining("site.nowhere");
    }

    @Test
    void beginTheWeekWhereTheReaderLives() {
        assertThat(english.firstWeekday()).isEqualTo(DayOfWeek.MONDAY);
    }
}
