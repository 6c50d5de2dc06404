package ajar.coaching.appointments;

import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.TUESDAY;
import static ajar.coaching.Talks.as;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.coaching.AppointmentId;
import ajar.coaching.ConversationId;
import ajar.coaching.Talks;
import ajar.coaching.appointments.AppointmentAnswer.Done;
import ajar.coaching.appointments.AppointmentAnswer.Refusal;
import ajar.coaching.appointments.AppointmentAnswer.Refused;
import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.site.times.OwnTime;
import ajar.site.times.OwnTimes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Cleo and Dara meet on Tuesday at 13:00 for 25 minutes, and one of them comes a quarter of an hour later. */
@ModuleTest
@Import(Talks.class)
class MovedAppointmentsTest {

    private static final LocalDateTime AT_ONE = TUESDAY.atTime(13, 0);
    private static final LocalDateTime LATER = AT_ONE.plusMinutes(15);
    private static final String[] BOTH = {"[13:00,13:25)", "[13:15,13:40)"};

    @Autowired
    Talks talks;

    @Autowired
    Appointments appointments;

    @Autowired
    OwnTimes times;

    @Autowired
    SettableClock clock;

    private ConversationId talk = new ConversationId(UUID.randomUUID());
    private AppointmentId agreed = new AppointmentId(UUID.randomUUID());

    @BeforeEach
    void meet() {
        clock.reset();
        talk = talks.begun();
        agreed = done(propose(CLEO, talk, AT_ONE, 25));
        assertThat(agree(agreed)).contains(new Done(agreed));
    }

    /** Where they are now is in nobody's way, and is no other time either. */
    @Test
    void areOfferedAQuarterOfAnHourOff() {
        assertThat(offered(25)).contains("12:50", "13:15").doesNotContain("13:00");
        assertThat(offered(45)).contains("12:50", "13:15");
        assertThat(propose(DARA, talk, AT_ONE, 25)).contains(new Refused(Refusal.NOT_FREE));
    }

    @Test
    void keepBothTimesFreeUntilOneIsChosen() {
        var moved = done(propose(DARA, talk, LATER, 25));
        for (var who : List.of(CLEO, DARA)) {
            assertThat(own(who)).containsExactly(BOTH);
            assertThat(books(who, "13:05", "13:10")).isFalse();
            assertThat(books(who, "13:30", "13:35")).isFalse();
        }
        assertThat(agree(moved)).contains(new Done(moved));
        for (var who : List.of(CLEO, DARA)) {
            assertThat(own(who)).containsExactly("[13:15,13:40)");
            assertThat(books(who, "13:30", "13:35")).isFalse();
            assertThat(books(who, "13:05", "13:10")).isTrue();
        }
    }

    @Test
    void stayWhereTheyWereAfterANo() {
        var moved = done(propose(DARA, talk, LATER, 25));
        as(CLEO, () -> appointments.decline(HAWTHORN, CLEO, talk, moved));
        assertThat(own(DARA)).containsExactly("[13:00,13:25)");
        assertThat(books(DARA, "13:05", "13:10")).isFalse();
        assertThat(books(DARA, "13:30", "13:35")).isTrue();
    }

    @Test
    void waitForAWordAfterTheFirstIsCancelled() {
        var moved = done(propose(DARA, talk, LATER, 25));
        as(CLEO, () -> appointments.cancel(HAWTHORN, CLEO, talk, agreed));
        assertThat(books(CLEO, "13:05", "13:10")).isTrue();
        assertThat(agree(moved)).contains(new Done(moved));
        assertThat(own(CLEO)).containsExactly("[13:15,13:40)");
    }

    @Test
    void shrinkAndGrow() {
        var longer = done(propose(DARA, talk, AT_ONE.minusMinutes(10), 45));
        assertThat(agree(longer)).contains(new Done(longer));
        var shorter = done(propose(DARA, talk, AT_ONE, 15));
        assertThat(agree(shorter)).contains(new Done(shorter));
        assertThat(own(CLEO)).containsExactly("[13:00,13:15)");
        assertThat(books(CLEO, "12:50", "13:00")).isTrue();
        assertThat(books(CLEO, "13:15", "13:35")).isTrue();
    }

    /** Somebody else's appointment with Dara is as much in the way as ever, in what is offered and in what is booked. */
    @Test
    void giveNobodyElseTheirTime() {
        var bens = talks.brought(BEN, DARA);
        assertThat(propose(BEN, bens, LATER, 25)).contains(new Refused(Refusal.NOT_FREE));
        assertThat(books(DARA, "13:30", "13:35")).isTrue();
        assertThat(propose(CLEO, talk, LATER, 25)).contains(new Refused(Refusal.NOT_FREE));
        assertThat(takenPast(DARA, LATER, time(DARA))).isZero();
        assertThat(takenPast(DARA, AT_ONE.plusMinutes(5), time(CLEO))).isZero();
    }

    /** Past what the application would say: as the job that takes time, in place of some time. */
    private int takenPast(PersonId who, LocalDateTime from, UUID insteadOf) {
        return DatabaseContext.asJob(
                "appoint", HAWTHORN.value(), () -> talks.transaction().execute(begun -> talks.db()
                        .sql(
                                "insert into school.time_taken (school, person, during, taker, instead_of) values (?, ?, tsrange(?, ?), 'appointment', ?)")
                        .params(HAWTHORN.value(), who.value(), from, from.plusMinutes(25), insteadOf)
                        .update()));
    }

    private UUID time(PersonId who) {
        return as(who, () -> times.of(HAWTHORN, who, MONDAY, MONDAY.plusWeeks(1)))
                .getFirst()
                .id();
    }

    private boolean books(PersonId who, String from, String until) {
        return DatabaseContext.asJob(
                        "plan", HAWTHORN.value(), () -> talks.transaction().execute(begun -> talks.db()
                                .sql(
                                        "insert into visits.booking (school, holder, holder_kind, during, purpose) values (?, ?, 'person', ?::tsrange, 'visiting') on conflict do nothing")
                                .params(
                                        HAWTHORN.value(),
                                        who.value(),
                                        "[2026-09-08 %s,2026-09-08 %s)".formatted(from, until))
                                .update()))
                == 1;
    }

    private List<String> own(PersonId who) {
        return as(who, () -> times.of(HAWTHORN, who, MONDAY, MONDAY.plusWeeks(1))).stream()
                .map(MovedAppointmentsTest::clocks)
                .toList();
    }

    private static String clocks(OwnTime time) {
        return "[%s,%s)".formatted(time.from().toLocalTime(), time.until().toLocalTime());
    }

    private List<String> offered(int minutes) {
        return as(
                        CLEO,
                        () -> appointments.freeTimes(
                                HAWTHORN,
                                talks.conversations()
                                        .read(HAWTHORN, talk)
                                        .orElseThrow()
                                        .conversation(),
                                minutes))
                .stream()
                .filter(day -> day.date().equals(TUESDAY))
                .flatMap(day -> day.times().stream())
                .map(one -> one.from().toLocalTime().toString())
                .toList();
    }

    private Optional<AppointmentAnswer> propose(PersonId who, ConversationId where, LocalDateTime from, int minutes) {
        return as(who, () -> appointments.propose(HAWTHORN, who, where, from, minutes, null));
    }

    /** By whichever of the two was asked. */
    private Optional<AppointmentAnswer> agree(AppointmentId id) {
        var byCleo = as(CLEO, () -> appointments.agree(HAWTHORN, CLEO, talk, id));
        return byCleo.equals(Optional.of(new Refused(Refusal.ONES_OWN)))
                ? as(DARA, () -> appointments.agree(HAWTHORN, DARA, talk, id))
                : byCleo;
    }

    private static AppointmentId done(Optional<AppointmentAnswer> answer) {
        return ((Done) answer.orElseThrow()).id();
    }
}
