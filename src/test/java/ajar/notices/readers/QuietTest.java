package ajar.notices.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is mailed in their evening, unless a class waits for them in the morning. */
class QuietTest {

    private static final Quiet NIGHT = new Quiet(LocalTime.of(19, 0), LocalTime.of(6, 30));

    @ParameterizedTest
    @CsvSource({
        "2026-09-08T18:59, 2026-09-08T18:59",
        "2026-09-08T19:00, 2026-09-09T06:30",
        "2026-09-08T23:59, 2026-09-09T06:30",
        "2026-09-09T00:00, 2026-09-09T06:30",
        "2026-09-09T06:29, 2026-09-09T06:30",
        "2026-09-09T06:30, 2026-09-09T06:30"
    })
    void mailOfTheNightWaitsForTheMorning(LocalDateTime now, LocalDateTime sent) {
        assertThat(NIGHT.earliest(now)).isEqualTo(sent);
    }

    @Test
    void aQuietNoonWaitsForTheAfternoon() {
        var noon = new Quiet(LocalTime.of(12, 0), LocalTime.of(13, 0));
        assertThat(noon.earliest(LocalDateTime.parse("2026-09-08T12:10"))).isEqualTo("2026-09-08T13:00");
        assertThat(noon.earliest(LocalDateTime.parse("2026-09-08T13:10"))).isEqualTo("2026-09-08T13:10");
    }

    @Test
    void whoeverWantsNoQuietIsToldAtAnyHour() {
        var never = new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        assertThat(never.earliest(LocalDateTime.parse("2026-09-08T02:00"))).isEqualTo("2026-09-08T02:00");
    }

    @Test
    void aClassOfTomorrowMorningIsToldTonight() {
        var tonight = LocalDateTime.parse("2026-09-08T21:00");
        assertThat(NIGHT.earliestOfCover(tonight, LocalDateTime.parse("2026-09-09T08:00")))
                .isEqualTo(tonight);
        assertThat(NIGHT.earliestOfCover(tonight, LocalDateTime.parse("2026-09-14T08:00")))
                .isEqualTo("2026-09-09T06:30");
    }
}
