package ajar.site.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.site.calendars.Appointment.Kind;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar understands of an invitation, read by a library that had no hand in writing it. Each test is a mistake that others make. */
class InvitationTest {

    private static final Instant SAID = Instant.parse("2026-09-07T06:00:00Z");
    private static final String UID = "0199a1b2-0000-7000-8000-000000000001";

    @Test
    void saysItsMethodOnTheCalendarAndOnNoEvent() {
        var file = invitation(0, false, "Europe/London").file(SAID);
        assertThat(read(file).getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(file.substring(file.indexOf("BEGIN:VEVENT"))).doesNotContain("METHOD");
    }

    @Test
    void takesAVisitOutByACancellationThatIsHigher() {
        var first = event(invitation(0, false, "Europe/London").file(SAID));
        var file = invitation(1, true, "Europe/London").file(SAID.plusSeconds(60));
        var last = event(file);
        assertThat(read(file).getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(last.getStatus().isCancelled()).isTrue();
        assertThat(last.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(last.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
    }

    /** Some calendars heed only the sequence, others only the time stamp. */
    @Test
    void goesUpInSequenceAndInTimeStamp() {
        var first = event(invitation(0, false, "Europe/London").file(SAID));
        var second = event(invitation(1, false, "Europe/London").file(SAID.plusSeconds(60)));
        assertThat(second.getSequence().getValue())
                .isEqualTo(first.getSequence().getValue() + 1);
        assertThat(second.getDateTimeStamp().getValue())
                .isAfter(first.getDateTimeStamp().getValue());
    }

    /** A time that floats is an hour off for whoever travels, and twice a year for everybody. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "America/New_York", "Australia/Adelaide", "Asia/Kolkata", "Pacific/Apia"})
    void standsOnTheSchoolsClock(String zone) {
        var file = invitation(0, false, zone).file(SAID);
        assertThat(event(file).getDateStart().getValue().toInstant())
                .isEqualTo(LocalDateTime.parse("2026-12-01T08:20")
                        .atZone(ZoneId.of(zone))
                        .toInstant());
        assertThat(file).contains("TZID:" + zone);
    }

    @Test
    void comesFromTheAddressOfTheMailAndAsksForNoReply() {
        var event = event(invitation(0, false, "Europe/London").file(SAID));
        assertThat(event.getOrganizer().getEmail()).isEqualTo("ajar@hawthorn.example");
        assertThat(event.getAttendees()).singleElement().satisfies(to -> {
            assertThat(to.getEmail()).isEqualTo("ben@hawthorn.example");
            assertThat(to.getRsvp()).isFalse();
            assertThat(to.getParticipationStatus().getValue().toLowerCase(Locale.ROOT))
                    .isEqualTo("accepted");
        });
    }

    @Test
    void keepsItsLinesShortAndItsWordsWhole() {
        var file = invitation(0, false, "Europe/London").file(SAID);
        assertThat(file.lines()).allMatch(line -> line.length() <= 76);
        assertThat(event(file).getSummary().getValue())
                .isEqualTo("Visit to Žofie Ångström-Fernández; 8B, “Reading aloud” and what comes of it afterwards");
    }

    private static Invitation invitation(int sequence, boolean gone, String zone) {
        var visit = new Appointment(
                "visit-1",
                "wish-1",
                Kind.VISIT,
                "Visit to Žofie Ångström-Fernández; 8B, “Reading aloud” and what comes of it afterwards",
                "Visit 8B",
                "Lab 2",
                LocalDateTime.parse("2026-12-01T08:20"),
                LocalDateTime.parse("2026-12-01T09:10"),
                "/visits");
        return new Invitation(
                UID,
                sequence,
                gone,
                visit,
                "https://ajar.hawthorn.example/visits",
                new Invitation.Party("ajar@hawthorn.example", "Ajar"),
                new Invitation.Party("ben@hawthorn.example", "Ben Kaya"),
                ZoneId.of(zone));
    }

    private static ICalendar read(String file) {
        return Biweekly.parse(file).first();
    }

    private static VEvent event(String file) {
        assertThat(read(file).getEvents()).hasSize(1);
        return read(file).getEvents().getFirst();
    }
}
