package ajar.notices.busy;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.ADAS_MONDAY_1;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.TUESDAY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.notices.readers.Recipients;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.Schools;
import ajar.school.TimeTaken;
import ajar.school.TimesTaken;
import ajar.school.Timetables;
import ajar.site.outgoing.Outgoing;
import ajar.site.outgoing.Vouched;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Ada keeps a calendar on a server of this machine, for which the operator vouches. */
@ModuleTest
@ExtendWith(OutputCaptureExtension.class)
class OwnCalendarsTest {

    private static final String SECRET = "/private-5f2c/basic.ics";
    private static final String DENTIST = """
            BEGIN:VEVENT
            UID:tooth@elsewhere
            SUMMARY:Canarytitle at the dentist
            DESCRIPTION:Canarywords
            LOCATION:Canaryplace
            ORGANIZER;CN=Canaryname:mailto:canary@elsewhere.example
            DTSTART:20260908T130000Z
            DTEND:20260908T140000Z
            END:VEVENT
            """;
    private static final String CHOIR = """
            BEGIN:VEVENT
            UID:choir@elsewhere
            SUMMARY:Canarytitle of the choir
            DTSTART;TZID=GMT Standard Time:20260909T150000
            DTEND;TZID=GMT Standard Time:20260909T160000
            END:VEVENT
            """;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @Autowired
    OwnCalendarRows rows;

    @Autowired
    KnownTimes known;

    @Autowired
    TimesTaken times;

    @Autowired
    Timetables timetables;

    @Autowired
    Schools schools;

    @Autowired
    Recipients recipients;

    @Autowired
    TransactionTemplate transaction;

    private final LoggingSystem logs = LoggingSystem.get(OwnCalendarsTest.class.getClassLoader());
    private HttpServer server;
    private String file = "";
    private int status;
    private int asked;
    private OwnCalendars calendars;

    @BeforeEach
    void aCalendarElsewhere() throws IOException {
        clock.reset();
        status = 200;
        asked = 0;
        Hawthorn.foundIn(owner);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked++;
            var bytes = file.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        calendars = with(Vouched.origins(List.of(root())));
        file = calendar(DENTIST, CHOIR);
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void takeOnesTimeAsWhoeverPlansReadsIt() {
        assertThat(settle(root() + SECRET)).isEmpty();
        assertThat(planned()).containsExactly(taken(TUESDAY, 14, 15), taken(TUESDAY.plusDays(1), 15, 16));
        assertThat(kept()).hasValueSatisfying(one -> {
            assertThat(one.taken()).isEqualTo(2);
            assertThat(one.lookedAt()).isEqualTo(clock.instant());
            assertThat(one.trouble()).isNull();
        });
    }

    /** Every table is searched, sealed columns and all, and what was logged on the way. */
    @Test
    void leaveNoWordOfWhatForWhereOrWithWhom(CapturedOutput log) {
        logs.setLogLevel("ajar", LogLevel.TRACE);
        settle(root() + SECRET);
        status = 500;
        as(ADA, () -> calendars.look(HAWTHORN, ADA));
        logs.setLogLevel("ajar", null);
        for (var word : List.of("Canary", "canary@", "private-5f2c", "tooth@", "choir@")) {
            assertThat(everything()).doesNotContain(word).doesNotContainIgnoringCase(hex(word));
            assertThat(log.getAll()).doesNotContain(word);
        }
        assertThat(everything()).contains("own_calendar", "Ada");
    }

    @Test
    void areLookedAtEveryHalfHourAndFollowed() {
        settle(root() + SECRET);
        var before = rowsOf(ADA);
        calendars.lookAtDue();
        assertThat(asked).isEqualTo(1);
        file = calendar(DENTIST);
        later(Duration.ofMinutes(31));
        calendars.lookAtDue();
        assertThat(asked).isEqualTo(2);
        assertThat(planned()).containsExactly(taken(TUESDAY, 14, 15));
        assertThat(before).containsAll(rowsOf(ADA));
        calendars.lookAtDue();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void keepTheKnownTimesWhileTheyAreAway() {
        settle(root() + SECRET);
        status = 404;
        later(Duration.ofMinutes(31));
        calendars.lookAtDue();
        assertThat(planned()).hasSize(2);
        assertThat(kept().orElseThrow().trouble()).isEqualTo(Trouble.AWAY);
        later(Duration.ofHours(5));
        calendars.lookAtDue();
        later(Duration.ofHours(4));
        calendars.lookAtDue();
        assertThat(asked).as("looked at the less often the longer it lasts").isEqualTo(3);
        status = 200;
        later(Duration.ofHours(2));
        calendars.lookAtDue();
        assertThat(kept().orElseThrow().trouble()).isNull();
    }

    @Test
    void giveEveryTimeBackWhenTheyAreTakenAway() {
        settle(root() + SECRET);
        as(ADA, () -> times.take(UUID.randomUUID(), HAWTHORN, taken(TUESDAY, 9, 10), "appointment", null, null));
        as(ADA, () -> {
            calendars.remove(HAWTHORN, ADA);
            return true;
        });
        assertThat(planned()).as("an appointment is no matter of theirs").containsExactly(taken(TUESDAY, 9, 10));
        assertThat(kept()).isEmpty();
        later(Duration.ofHours(1));
        calendars.lookAtDue();
        assertThat(asked).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/c.ics",
                "https://localhost/c.ics",
                "webcal://10.0.0.1/c.ics",
                "https://[::1]/c.ics",
                "https://169.254.169.254/latest/meta-data",
                "http://calendar.example/c.ics",
                "file:///etc/passwd",
                "my calendar",
                ""
            })
    void areNotLookedForInsideTheHouse(String address) {
        assertThat(settle(address)).contains(Trouble.REFUSED);
        assertThat(kept()).isEmpty();
    }

    /** The control is {@link #takeOnesTimeAsWhoeverPlansReadsIt}: vouched for, the same server is asked. */
    @Test
    void areNotAskedForOnThisMachineUnlessTheOperatorVouches() {
        calendars = with(Vouched.none());
        assertThat(settle(root() + SECRET)).contains(Trouble.REFUSED);
        assertThat(settle("https://127.0.0.1:" + server.getAddress().getPort() + SECRET))
                .contains(Trouble.REFUSED);
        assertThat(asked).isZero();
    }

    @Test
    void areKeptOnlyOnceTheyWereRead() {
        settle(root() + SECRET);
        file = "<html>Sign in to see this calendar</html>";
        assertThat(settle(root() + "/other")).contains(Trouble.UNREADABLE);
        file = "BEGIN:VCALENDAR\n" + "X-PAD:x\n".repeat(700_000) + "END:VCALENDAR\n";
        assertThat(settle(root() + "/other")).contains(Trouble.TOO_LARGE);
        assertThat(planned()).hasSize(2);
        file = calendar(CHOIR);
        assertThat(settle(root() + "/other")).isEmpty();
        assertThat(planned()).hasSize(1);
    }

    /** Many have their timetable in their calendar; their doors must stay open. */
    @Test
    void doNotTakeALessonForSomethingElse() {
        var lesson = as(ADA, () -> timetables.lessons(HAWTHORN, MONDAY, MONDAY)).stream()
                .filter(one -> one.lesson().equals(ADAS_MONDAY_1))
                .findFirst()
                .orElseThrow();
        file = calendar("BEGIN:VEVENT\nSUMMARY:8B\nDTSTART:20260907T%s00\nDTEND:20260907T%s00\nEND:VEVENT\n"
                .formatted(
                        lesson.slot().starts().toString().replace(":", ""),
                        lesson.slot().ends().toString().replace(":", "")));
        assertThat(settle(root() + SECRET)).isEmpty();
        assertThat(planned()).isEmpty();
    }

    @Test
    void areNobodyElsesMatter() {
        settle(root() + SECRET);
        assertThat(as(BEN, () -> calendars.of(HAWTHORN, ADA))).isEmpty();
        assertThat(as(BEN, () -> calendars.look(HAWTHORN, ADA))).isEmpty();
        as(BEN, () -> {
            calendars.remove(HAWTHORN, ADA);
            return true;
        });
        assertThat(planned()).hasSize(2);
        assertThat(asked).isEqualTo(1);
    }

    private OwnCalendars with(Outgoing outgoing) {
        return new OwnCalendars(rows, known, times, schools, recipients, outgoing, transaction, clock);
    }

    private Optional<Trouble> settle(String address) {
        return as(ADA, () -> calendars.settle(HAWTHORN, ADA, address));
    }

    private Optional<OwnCalendars.Kept> kept() {
        return as(ADA, () -> calendars.of(HAWTHORN, ADA));
    }

    private List<TimeTaken> planned() {
        return DatabaseContext.asJob(
                "plan", HAWTHORN.value(), () -> times.between(HAWTHORN, MONDAY, MONDAY.plusWeeks(1)));
    }

    private List<String> rowsOf(PersonId person) {
        return owner.db()
                .sql("select id || ' ' || taker from school.time_taken where person = :person")
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    private String everything() {
        owner.db().sql("set xmlbinary = 'hex'").update();
        return String.join("\n", owner.db().sql("""
                select schema_to_xml(nspname, true, false, '')::text from pg_namespace
                 where nspname not like 'pg\\_%' and nspname <> 'information_schema'
                """).query(String.class).list());
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private String root() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static String hex(String word) {
        return HexFormat.of().formatHex(word.getBytes(UTF_8));
    }

    private static TimeTaken taken(LocalDate date, int from, int until) {
        return new TimeTaken(ADA, date.atTime(from, 0), date.atTime(until, 0));
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Elsewhere//EN\n" + String.join("", Arrays.asList(events))
                + "END:VCALENDAR\n";
    }
}
