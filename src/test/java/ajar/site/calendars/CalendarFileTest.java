package ajar.site.calendars;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar that another program reads stands on the school's clock, summer and winter. */
class CalendarFileTest {

    private static final Instant MADE = Instant.parse("2026-09-07T06:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"})
    void keepsTheSchoolsClock(String zone) throws Exception {
        var summer = visit(
                "a",
                "Visit",
                "Lab 2",
                LocalDateTime.parse("2026-07-01T08:20"),
                LocalDateTime.parse("2026-07-01T09:10"));
        var winter = visit(
                "b",
                "Visit",
                "Lab 2",
                LocalDateTime.parse("2026-12-01T08:20"),
                LocalDateTime.parse("2026-12-01T09:10"));
        var file = CalendarFile.of(List.of(summer, winter), ZoneId.of(zone), MADE);
        var read = new CalendarBuilder().build(new ByteArrayInputStream(file));
        var starts = read.<VEvent>getComponents("VEVENT").stream()
                .map(event -> Instant.from(Objects.requireNonNull(event.<Temporal>getDateTimeStart())
                        .getDate()))
                .toList();
        assertThat(starts)
                .containsExactly(
                        summer.from().atZone(ZoneId.of(zone)).toInstant(),
                        winter.from().atZone(ZoneId.of(zone)).toInstant());
        assertThat(new String(file, UTF_8)).contains("TZID:" + zone).doesNotContain("http");
    }

    /** What somebody wrote cannot become a line of its own. */
    @Test
    void keepsWordsInTheirPlace() {
        var visit = visit(
                "a",
                "Visit\r\nATTENDEE:mailto:x@example.org",
                "",
                LocalDateTime.parse("2026-07-01T08:20"),
                LocalDateTime.parse("2026-07-01T09:10"));
        var file = new String(CalendarFile.of(List.of(visit), ZoneId.of("Europe/London"), MADE), UTF_8);
        assertThat(file.lines()).noneMatch(line -> line.startsWith("ATTENDEE"));
    }

    private static Appointment visit(String key, String what, String where, LocalDateTime from, LocalDateTime until) {
        return new Appointment(key, key, Appointment.Kind.VISIT, what, what, where, from, until, "/visits");
    }
}
