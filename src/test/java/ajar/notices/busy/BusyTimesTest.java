package ajar.notices.busy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A school in Berlin looks at calendars from Monday, 7 September 2026, for twelve weeks. */
@Timeout(20)
class BusyTimesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.parse("2026-09-07");
    private static final Window TERM = new Window(BERLIN, MONDAY, MONDAY.plusWeeks(12));

    @Test
    void outlookNamesItsZonesLikeWindows() throws NotRead {
        var times = read(event("""
                DTSTART;TZID=W. Europe Standard Time:20260908T140000
                DTEND;TZID="W. Europe Standard Time":20260908T150000
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                """), event("""
                DTSTART;TZID=Eastern Standard Time:20260909T080000
                DTEND;TZID=Eastern Standard Time:20260909T083000
                """), event("""
                DTSTART;TZID=US Eastern Standard Time:20260910T080000
                DTEND;TZID=US Eastern Standard Time:20260910T083000
                """));
        assertThat(times)
                .containsExactly(
                        busy("2026-09-08T14:00", "2026-09-08T15:00"),
                        busy("2026-09-09T14:00", "2026-09-09T14:30"),
                        busy("2026-09-10T14:00", "2026-09-10T14:30"));
    }

    @Test
    void aTimeIsOfItsZoneOfNoneOrOfAll() throws NotRead {
        assertThat(read(event("DTSTART:20260908T120000Z\nDTEND:20260908T123000Z\n")))
                .containsExactly(busy("2026-09-08T14:00", "2026-09-08T14:30"));
        assertThat(read(event("DTSTART:20260908T120000\nDURATION:PT45M\n")))
                .containsExactly(busy("2026-09-08T12:00", "2026-09-08T12:45"));
        assertThat(read(event("DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20260908T120000\nDURATION:PT1H\n")))
                .containsExactly(busy("2026-09-08T13:00", "2026-09-08T14:00"));
        assertThat(read(event("DTSTART;TZID=Customized Time Zone:20260908T120000\nDURATION:PT1H\n")))
                .containsExactly(busy("2026-09-08T12:00", "2026-09-08T13:00"));
    }

    /** Every second Tuesday; that of the 22nd is on the Thursday after, that of 6 October is off, that of the 20th an hour of nobody's. */
    @Test
    void aMovedWeekIsWhereItWasMovedTo() throws NotRead {
        var times = read(event("""
                        UID:choir
                        DTSTART;TZID=Europe/Berlin:20260908T160000
                        DTEND;TZID=Europe/Berlin:20260908T170000
                        RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261103T150000Z
                        EXDATE;TZID=Europe/Berlin:20261006T160000
                        """), event("""
                        UID:choir
                        RECURRENCE-ID:20260922T140000Z
                        DTSTART;TZID=Europe/Berlin:20260924T180000
                        DTEND;TZID=Europe/Berlin:20260924T190000
                        """), event("""
                        UID:choir
                        RECURRENCE-ID;TZID=Europe/Berlin:20261020T160000
                        DTSTART;TZID=Europe/Berlin:20261020T160000
                        DTEND;TZID=Europe/Berlin:20261020T170000
                        TRANSP:TRANSPARENT
                        """));
        assertThat(times)
                .containsExactly(
                        busy("2026-09-08T16:00", "2026-09-08T17:00"),
                        busy("2026-09-24T18:00", "2026-09-24T19:00"),
                        busy("2026-11-03T16:00", "2026-11-03T17:00"));
    }

    @Test
    void anHourStaysTheSameWhenClocksChange() throws NotRead {
        var weekly = read(event("""
                DTSTART;TZID=Europe/Berlin:20200102T090000
                DURATION:PT1H
                RRULE:FREQ=WEEKLY
                """));
        assertThat(weekly)
                .hasSize(12)
                .contains(busy("2026-10-22T09:00", "2026-10-22T10:00"), busy("2026-10-29T09:00", "2026-10-29T10:00"));
        assertThat(read(event("DTSTART:20261022T070000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2\n")))
                .containsExactly(
                        busy("2026-10-22T09:00", "2026-10-22T10:00"), busy("2026-10-29T08:00", "2026-10-29T09:00"));
    }

    @Test
    void aWholeDayCountsUnlessItIsShownAsFree() throws NotRead {
        assertThat(read(event("DTSTART;VALUE=DATE:20260910\nDTEND;VALUE=DATE:20260912\nTRANSP:OPAQUE\n")))
                .containsExactly(busy("2026-09-10T00:00", "2026-09-12T00:00"));
        assertThat(read(event("DTSTART;VALUE=DATE:20260910\n")))
                .containsExactly(busy("2026-09-10T00:00", "2026-09-11T00:00"));
        assertThat(read(event("DTSTART;VALUE=DATE:20260910\nTRANSP:TRANSPARENT\n")))
                .isEmpty();
    }

    @Test
    void whatIsOffOrFreeTakesNoTime() throws NotRead {
        var at = "DTSTART:20260908T120000Z\nDTEND:20260908T123000Z\n";
        assertThat(read(event(at + "STATUS:CANCELLED\n"))).isEmpty();
        assertThat(read(event(at + "X-MICROSOFT-CDO-BUSYSTATUS:FREE\n"))).isEmpty();
        assertThat(read(event("DTSTART:20260908T120000Z\n"))).isEmpty();
        assertThat(read(event("DTSTART:20260908T120000Z\nDTEND:20260908T110000Z\n")))
                .isEmpty();
        assertThat(read(event("DTSTART:tomorrow\n"))).isEmpty();
    }

    @Test
    void aListOfBusyTimesIsReadToo() throws NotRead {
        assertThat(read("""
                BEGIN:VFREEBUSY
                DTSTART:20260907T000000Z
                DTEND:20261001T000000Z
                FREEBUSY:20260908T120000Z/20260908T130000Z,20260909T060000Z/PT30M
                FREEBUSY;FBTYPE=FREE:20260910T060000Z/PT8H
                FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20260908T130000Z/PT1H
                END:VFREEBUSY
                """))
                .containsExactly(
                        busy("2026-09-08T14:00", "2026-09-08T16:00"), busy("2026-09-09T08:00", "2026-09-09T08:30"));
    }

    @Test
    void onlyTheTermIsLookedAtAndTimesThatTouchAreOne() throws NotRead {
        var times = read(
                event("DTSTART:20260905T100000Z\nDTEND:20260907T080000Z\n"),
                event("DTSTART:20260907T080000Z\nDTEND:20260907T090000Z\n"),
                event(
                        "DTSTART:20200101T080000Z\nDTEND:20200101T090000Z\nRDATE:20260910T080000Z,20260911T080000Z/PT2H\n"),
                event("DTSTART;VALUE=DATE:20261128\nDTEND;VALUE=DATE:20261231\n"),
                event("DTSTART;VALUE=DATE:20270301\n"));
        assertThat(times)
                .containsExactly(
                        busy("2026-09-07T00:00", "2026-09-07T11:00"),
                        busy("2026-09-10T10:00", "2026-09-10T11:00"),
                        busy("2026-09-11T10:00", "2026-09-11T12:00"),
                        busy("2026-11-28T00:00", "2026-11-30T00:00"));
    }

    @Test
    void foldedLinesAndAlarmsAreNoTrouble() throws NotRead {
        assertThat(read(event("""
                SUMMARY:A name that is so long that a program
                  folds it\\nDTSTART:20260909T080000Z
                DTSTART;TZID=Europe/Ber
                 lin:20260908T120000
                DURATION:PT1H
                BEGIN:VALARM
                DURATION:PT9H
                END:VALARM
                """).replace("\n", "\r\n")))
                .containsExactly(busy("2026-09-08T12:00", "2026-09-08T13:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=SECONDLY;INTERVAL=0",
                "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=HOURLY;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20"
            })
    void aRuleWithoutMeasureIsGivenUp(String rule) {
        assertThatThrownBy(() -> read(event("DTSTART:20200101T080000Z\nDURATION:PT1S\nRRULE:" + rule + "\n")))
                .isInstanceOfSatisfying(
                        NotRead.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.TOO_LARGE));
    }

    /** None of them keeps the server at it; each has its first time, at least. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;INTERVAL=0;COUNT=1",
                "FREQ=DAILY;INTERVAL=-1;COUNT=1",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYWEEKNO=53;BYDAY=99MO",
                "FREQ=NEVER",
                "nonsense",
                "FREQ=DAILY;COUNT=x"
            })
    void aStrangeRuleIsNone(String rule) throws NotRead {
        assertThat(read(event("DTSTART:20260908T080000Z\nDURATION:PT1H\nRRULE:" + rule + "\n")))
                .contains(busy("2026-09-08T10:00", "2026-09-08T11:00"));
    }

    @Test
    void manyLongRulesAreGivenUpInTime() {
        var many = event("DTSTART:19000101T080000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\n")
                .repeat(20_000);
        var before = System.nanoTime();
        assertThatThrownBy(() -> read(many)).isInstanceOf(NotRead.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Sign in</html>",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260908T080000Z\n",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT\n",
                "BEGIN:VEVENT\nEND:VEVENT\n"
            })
    void halfACalendarIsNone(String file) {
        assertThatThrownBy(() -> BusyTimes.read(file.getBytes(UTF_8), TERM, Known.NOTHING))
                .isInstanceOfSatisfying(
                        NotRead.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.UNREADABLE));
    }

    @Test
    void whatAjarKnowsByItselfDoesNotComeBack() throws NotRead {
        var known = new Known(Set.of("0197-visit"), Set.of(busy("2026-09-08T08:00", "2026-09-08T08:45")));
        var file = calendar(
                "-//Google//EN",
                List.of(
                        event("UID:0197-visit\nDTSTART:20260909T060000Z\nDURATION:PT1H\n"),
                        event("UID:visit-7@ajar\nDTSTART:20260909T080000Z\nDURATION:PT1H\n"),
                        event("UID:maths\nDTSTART:20260908T060000Z\nDURATION:PT45M\n"),
                        event("UID:dentist\nDTSTART:20260908T063000Z\nDURATION:PT45M\n")));
        assertThat(BusyTimes.read(file, TERM, known)).containsExactly(busy("2026-09-08T08:30", "2026-09-08T09:15"));
        var feed = calendar("-//Ajar//Feed//EN", List.of(event("DTSTART:20260909T060000Z\nDURATION:PT1H\n")));
        assertThat(BusyTimes.read(feed, TERM, Known.NOTHING)).isEmpty();
    }

    private static List<Busy> read(String... components) throws NotRead {
        return BusyTimes.read(calendar("-//Elsewhere//EN", List.of(components)), TERM, Known.NOTHING);
    }

    private static byte[] calendar(String maker, List<String> components) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:" + maker + "\n" + String.join("", components)
                        + "END:VCALENDAR\n")
                .getBytes(UTF_8);
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\n" + lines + "END:VEVENT\n";
    }

    private static Busy busy(String from, String until) {
        return new Busy(LocalDateTime.parse(from), LocalDateTime.parse(until));
    }
}
